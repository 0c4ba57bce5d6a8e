"""What the M rules share: numbers with their units, limits, dates, periods and standards as contracts write them."""
