//! Files other tools accept, from approved parts only.
