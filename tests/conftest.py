"""Hypothesis profiles: a bounded, repeatable share by default, ``--hypothesis-profile=thorough`` by hand."""

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large, HealthCheck.large_base_example]

settings.register_profile("default", derandomize=True, deadline=None, max_examples=7, suppress_health_check=_SLOW)
settings.register_profile("thorough", deadline=None, max_examples=10_000, suppress_health_check=_SLOW)
settings.load_profile("default")
