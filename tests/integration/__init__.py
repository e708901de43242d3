"""Tests with programs that others wrote; each is skipped when its programs are not there."""
