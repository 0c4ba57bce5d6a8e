"""clausekit."""
