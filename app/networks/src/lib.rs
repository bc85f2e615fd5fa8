//! What each network accepts, counted as it counts.
