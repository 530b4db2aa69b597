"""The Diagnose tab's server side: TensorBoard's way in, what is known by now, and what the routes answer."""
