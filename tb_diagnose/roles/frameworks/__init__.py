"""How the frameworks of each kind of training name what they log: tables, one file for a group of kinds.

A new name goes here, into one row; ``roles.measures`` applies the rows, the most specific phrase first.
"""

from tb_diagnose.roles.frameworks import agents, answers, generative, machinery
from tb_diagnose.roles.frameworks.measure_convention import MeasureConvention

MEASURE_CONVENTIONS: tuple[MeasureConvention, ...] = (*agents.ROWS, *answers.ROWS, *generative.ROWS, *machinery.ROWS)

__all__ = ["MEASURE_CONVENTIONS", "MeasureConvention"]
