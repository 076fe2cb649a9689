"""The version, alone in a file so that asking for it imports nothing."""

VERSION = "0.1.0"
