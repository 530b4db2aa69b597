"""From a training to its findings: bind, guard, suppress, arbitrate; and what the config file says of it."""
