//! The writing surface and what lives beside it.
