"""RFC 5957: SORT=DISPLAY. It has no nodes: its sort keys are values of `imapgrammar.nodes.SortCriterion`."""
