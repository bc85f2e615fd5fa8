//! Items, parts, versions, workflow, roles: the words of the house as types.
