"""Ways in by another site: OpenID Connect and JupyterHub."""
