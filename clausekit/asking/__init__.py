"""What a contract still has to be told, asked in three ways: at the terminal, on a sheet, as blanks in the contract itself."""
