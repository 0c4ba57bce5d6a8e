"""A contract to look at without Word: as a page, as Markdown, as PDF, and the two languages beside each other for checking."""
