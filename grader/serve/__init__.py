"""The class hands in by a browser: one process around the same stations, folders and rules as every command."""
