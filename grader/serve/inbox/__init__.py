"""How work comes in: the bytes of an upload, their place among the class's files, the row that says so."""
