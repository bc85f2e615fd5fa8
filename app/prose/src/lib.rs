//! Text: Markdown, sentences, words, syllables, readability.
