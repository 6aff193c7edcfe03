"""The same batch on many machines: the workers of a Dask cluster take the place of stations on this one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.cluster.cluster import Cluster

__all__ = ["Cluster"]


def __getattr__(name: str) -> Any:
    # Lazy: a station that is sent a submission is in this room too, and has no use for Dask.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from grader.cluster.cluster import Cluster  # noqa: PLC0415

    return Cluster
