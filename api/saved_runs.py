"""Running a saved question or a permalink."""

from typing import Annotated

from anyio import to_thread
from fastapi import Depends

from api.cancellation import ConsoleRunnerDep, LibraryRunnerDep
from api.dependencies import (
    AuditDep,
    ClientDep,
    NotPublicDep,
    SavedQuestionsDep,
    SecondsDep,
    StoreDep,
)
from graph.answers.network import NotPublic
from graph.store import Store
from queries.audit import ask_noted
from queries.bounded_read import CancelToken, Limits
from queries.execution import run
from queries.permalinks import RepeatedAnswer, address_of, compared, kept_in, kept_of
from queries.questions import question_of
from queries.saved import SavedQuestion
from queries.values import Answer, marked

SHOWN = 200


class SavedRunner:
    """Runs questions of the library and saved Cypher for the key of a request."""

    def __init__(
        self,
        store: StoreDep,
        audit: AuditDep,
        asker: ClientDep,
        saved: SavedQuestionsDep,
        seconds: SecondsDep,
        library: LibraryRunnerDep,
        console: ConsoleRunnerDep,
        closed: NotPublicDep,
    ) -> None:
        self.store: Store = store
        self.closed: NotPublic = closed
        self._audit, self._asker, self._saved = audit, asker, saved
        self._seconds, self._library, self._console = seconds, library, console

    async def saved(self, saved_id: str, limit: int = SHOWN) -> tuple[SavedQuestion, Answer]:
        """Return a question that this key saved, with its answer today. Raise NotFound."""
        saved = await to_thread.run_sync(self._saved.get, self._asker, saved_id)
        return saved, marked(await self._answer(saved, limit), self.closed)

    async def _answer(self, saved: SavedQuestion, limit: int) -> Answer:
        if saved.question:
            return await self._of_library(saved.question, saved.params, limit)

        def ask(ending: CancelToken) -> Answer:
            limits = Limits(rows=limit)
            return ask_noted(
                self.store,
                self._audit,
                self._asker,
                saved.cypher,
                saved.params,
                limits,
                ending,
            )

        return await self._console(ask)

    async def _of_library(self, name: str, params: dict[str, object], limit: int) -> Answer:
        question = question_of(name)
        return await self._library(
            lambda ending: run(
                self.store, question, params, limit, seconds=self._seconds, ending=ending
            )
        )

    async def again(self, token: str) -> RepeatedAnswer:
        """Ask again what a permanent address names, and compare. Raise NotFound."""
        kept = kept_in(token)
        if kept.sort == "s":
            saved, answer = await self.saved(kept.of, kept.limit)
            known = question_of(saved.question) if saved.question else None
            words, cypher = (known.question, known.cypher) if known else ("", saved.cypher)
            title = saved.title
        else:
            known = question_of(kept.of)
            answer = await self._of_library(kept.of, dict(kept.params), kept.limit)
            answer = marked(answer, self.closed)
            title, words, cypher = known.title, known.question, known.cypher
        return await to_thread.run_sync(compared, self.store, kept, title, words, cypher, answer)

    async def address(self, saved: SavedQuestion, limit: int, answer: Answer) -> str:
        """Return the permanent address of a saved question's answer; it holds no parameters."""
        cypher = question_of(saved.question).cypher if saved.question else saved.cypher
        kept = await to_thread.run_sync(
            kept_of, self.store, "s", saved.id, cypher, {}, limit, answer
        )
        return address_of(kept)


SavedRunnerDep = Annotated[SavedRunner, Depends()]


def permalink_of(
    store: Store, question_id: str, params: dict[str, object], limit: int, answer: Answer
) -> str:
    """Return the permanent address of an answer of the library."""
    cypher = question_of(question_id).cypher
    return address_of(kept_of(store, "q", question_id, cypher, params, limit, answer))
