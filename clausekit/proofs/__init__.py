"""What holds of a library and is proved, one file a proof: for the shipped clauses, and for a firm's own over them."""
