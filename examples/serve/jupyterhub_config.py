# What a JupyterHub has to know of `grader serve` (lines for its jupyterhub_config.py). Start the server with
#
#     GRADER_HUB_TOKEN=the-same-secret grader serve --address https://class.example.org \
#         --jupyterhub https://hub.example.org
#
# and enrol a roster whose folders are the users' names on the hub: grader serve invite roster.csv
import os

c = get_config()  # noqa: F821 - JupyterHub gives it

c.JupyterHub.services = [
    {
        "name": "grader",
        "api_token": os.environ["GRADER_HUB_TOKEN"],
        "oauth_redirect_uri": "https://class.example.org/hub/back",
        "oauth_no_confirm": True,
    }
]
c.JupyterHub.load_roles = [{"name": "user", "scopes": ["self", "access:services!service=grader"]}]
# In their notebooks `from grader import submit; submit()` needs nothing more.
c.Spawner.environment = {"GRADER_SERVER": "https://class.example.org"}
