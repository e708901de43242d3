"""A second, slow pass that finds out why the compiled engine refused a message. `entry` has its functions."""
