"""The library and the glossary as people look at them: lists, pages, search, and schemas for their editors."""
