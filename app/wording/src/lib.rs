//! What Marbre says, in French and in English.
