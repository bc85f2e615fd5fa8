//! Search assistance: one rule per file, keyphrase matching, snippet.
