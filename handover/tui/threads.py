"""The threads in which pages are read and things are done at the desk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.thread import ThreadPoolExecutor
from contextvars import Context
from typing import Any


class ForgetsAtOnce(ThreadPoolExecutor):
    """Keeps nothing of what was done when it is done.

    Textual notes in each thread what it works on and never takes that back. The page somebody has
    left, with every line of it, would stay until the same thread happens to be given other work.
    """

    def submit(self, act: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        """Do it with a slate of its own, which is gone with it."""
        return super().submit(Context().run, act, *given, **named)


def forget_at_once() -> None:
    """From now on everything in a thread is done like this. Before the first is asked for."""
    asyncio.get_running_loop().set_default_executor(ForgetsAtOnce(thread_name_prefix="desk"))
