"""RFC 5957: SORT=DISPLAY. Its keys are values of `imapgrammar.nodes.SortCriterion`: there are no nodes here."""
