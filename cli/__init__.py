"""The command `clausekit`: one subcommand a file, loaded when it is called; no logic."""
