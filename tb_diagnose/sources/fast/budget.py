"""An adaptive budget: looking for something better must pay for itself.

All prices are in records decoded the generic way. A record that was recognised did not have to be decoded, and adds to
the budget; looking takes from it, whether anything is found or not.

    most  |''.         .''|     a regular log never gets near the bottom
          |   '.     .'         |
    0     |     '...'        '. |     one without order does: then records are decoded without looking for a while,
                                      and there is another trial
"""

from __future__ import annotations


class Budget:
    """How many records' worth of looking may still be done in vain.

    Attributes:
        left: What is left of it.
    """

    def __init__(self, most: int) -> None:
        """Begin with as much as there can be."""
        self.left = self._most = most

    def earn(self, records: int) -> None:
        """Add what was saved."""
        self.left = min(self.left + records, self._most)

    def spend(self, records: int) -> None:
        """Take away what something costs."""
        self.left -= records
