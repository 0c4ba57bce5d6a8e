"""English and Japanese as tokens, sentences, forms and bounds; the only place that knows spaCy and GiNZA."""
