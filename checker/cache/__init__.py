"""What was found before, kept by what it was found in, so that unchanged documents are not read again.

`store` knows files and keys, `packing` what a report is made of. Neither knows how anything is found. Whatever
is wrong with the cache, a run without it comes to the same end: it can be deleted at any time.
"""
