"""docx → Document → Analyses → Index, one stage a file."""
