//! Pictures and blobs: accepted with limits, stored by hash, rendered per placement.
