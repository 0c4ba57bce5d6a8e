"""One file per rule: docstring, examples, `rule`. To add a rule, add a file; to see how, read v101_vague_deadline.py."""
