"""Why a vague word is passed over, or only customary, where it stands: one file per kind of reason."""
