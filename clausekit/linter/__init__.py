"""Index → hits → findings → report; rules/ has one file per rule, context/ one per reason to stay silent."""
