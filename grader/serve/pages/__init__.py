"""The pages, by who reads them and what for."""
