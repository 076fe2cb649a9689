"""Quantities: counts, shares, money, measures, multiples and ordinals in English prose."""

from __future__ import annotations
