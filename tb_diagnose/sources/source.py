"""What every source of series offers, wherever it reads from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tb_diagnose.findings import LogWarning
    from tb_diagnose.model import Series


@dataclass(frozen=True, kw_only=True)
class ReadProgress:
    """How far reading has come.

    Attributes:
        members_read: TensorBoard runs that are read to their end.
        members_known: TensorBoard runs that were found.
        bytes_read: Bytes read of them; 0 where a source cannot know.
        bytes_known: Bytes that they hold; 0 where a source cannot know.
    """

    tb_runs_read: int
    tb_runs_known: int
    bytes_read: int
    bytes_known: int


@dataclass(frozen=True, eq=False, kw_only=True)
class TbRun:
    """An immutable snapshot of one TensorBoard run.

    Attributes:
        name: Its path below the log directory (``.`` for the directory itself).
        series: Tag to series, sorted by tag.
        warnings: What is wrong with its files.
        bytes_read: Bytes of its files that were read.
        bytes_known: Bytes that its files hold.
        reading: Whether there was more to read when the snapshot was made; then it holds what was read so far, maybe
            nothing.
        hparams: Hyper-parameters that its files name.
        nbytes: Bytes of memory that its points take; 0 where a source cannot let go of them.
        evicted: Whether its points were let go of: its series have their tags and no points.
    """

    name: str
    series: Mapping[str, Series]
    warnings: tuple[LogWarning, ...]
    bytes_read: int
    bytes_known: int
    reading: bool = False
    hparams: Mapping[str, bool | float | str] = field(default_factory=dict)
    nbytes: int = 0
    evicted: bool = False


class Source(Protocol):
    """Where series come from.

    One thread refreshes. Others may read the attributes meanwhile; to iterate over ``tb_runs`` they copy it
    first (``dict(source.tb_runs)``).
    """

    @property
    def kind(self) -> Literal["files", "provider"]:
        """Whether files are read in full, or TensorBoard's data provider is asked."""

    @property
    def where(self) -> str:
        """Where the series come from, for people."""

    @property
    def sampled(self) -> str | None:
        """A sentence that says how the points were sampled, or None if there is every point."""

    @property
    def tb_runs(self) -> Mapping[str, TbRun]:
        """Name to snapshot of every TensorBoard run found so far.

        What did not change keeps its identity, TensorBoard runs and series alike.
        """

    @property
    def progress(self) -> ReadProgress:
        """How far reading has come."""

    @property
    def warnings(self) -> tuple[LogWarning, ...]:
        """What is wrong with the log directory as a whole."""

    @property
    def nbytes(self) -> int:
        """Bytes of memory that points take which the source could let go of."""

    def refresh(self) -> Iterator[str]:
        """Read what is new, in one pass.

        Yields:
            The name of each TensorBoard run whenever its snapshot is new or gone, quick ones first.
        """

    def verify(self) -> Iterator[str | None]:
        """Check what was read against its checksums, where there are any that were not checked yet.

        Yields:
            After each moment of work the name of a TensorBoard run whose snapshot is new, or None.
        """

    def pack(self, name: str) -> None:
        """Pack a run's points: they take less room then, and a moment to be looked at."""

    def evict(self, name: str) -> None:
        """Let go of a run's points, until something in it changes or it is reloaded."""

    def reload(self, name: str) -> bool:
        """Read again what was let go of, and return whether there is a new snapshot."""

    def read_series(self, name: str) -> Mapping[str, Series]:
        """Read a run's series and keep nothing of them; any thread may ask, whatever the others do."""
