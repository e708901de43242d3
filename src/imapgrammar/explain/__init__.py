"""The slow second pass: why the compiled engine refused a message. `entry` is where it is called."""
