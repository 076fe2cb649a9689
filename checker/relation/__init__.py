"""Relations between claims as a rule file writes them: `inadequate / inspected = inadequate-share`.

This room knows how a relation is read and what it comes to for given values. It does not know claims, rules or
documents, nor any kind of value by name.

A relation is two sums and one comparison between them (= ≠ < ≤ > ≥ ≈, also != <= >=). A sum is made of the names of
claims, numbers (1,000; 0.5; 13%), + - * / (× ÷ too) and parentheses. A claim's name may hold hyphens, so a
minus has a space on both sides: `a-b` is one name, `a - b` a difference.
"""

from __future__ import annotations

from checker.relation.figures import Figure, Stated
from checker.relation.reading import Relation, parse
from checker.relation.reckoning import Outcome, evaluate
from checker.relation.tokens import RelationError

__all__ = ["Figure", "Outcome", "Relation", "RelationError", "Stated", "evaluate", "parse"]
