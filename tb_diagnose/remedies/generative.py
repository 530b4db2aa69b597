"""Next steps for models that make examples: two players, variational autoencoders."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "balance-players",
        action="Give the losing player a higher learning rate or more steps, and the winning one less.",
        why="The two networks learn only from each other, so each has to stay beatable.",
        test="Within some hundred steps both losses come back to a level between 0 and that of a guess.",
        keras="""
            import keras

            generator_optimizer = keras.optimizers.Adam(2e-4, beta_1=0.5)
            discriminator_optimizer = keras.optimizers.Adam(5e-5, beta_1=0.5)  # it was winning: a quarter of it
        """,
        pytorch="""
            import torch

            def players(generator, discriminator):
                return (
                    torch.optim.Adam(generator.parameters(), lr=2e-4, betas=(0.5, 0.999)),
                    torch.optim.Adam(discriminator.parameters(), lr=5e-5, betas=(0.5, 0.999)),  # it was winning
                )
        """,
        sources="",
    ),
    remedy(
        "regularise-discriminator",
        action="Regularise the discriminator: an R1 penalty, spectral normalisation, or labels of 0.9 in place of 1.",
        why="A discriminator that cannot become certain keeps a gradient that the generator can follow.",
        test="Its output on made examples no longer stays at 0 to the last digit.",
        keras="""
            import keras

            discriminator = keras.Sequential([
                keras.layers.SpectralNormalization(keras.layers.Conv2D(16, 3, strides=2)),
                keras.layers.LeakyReLU(negative_slope=0.2),
                keras.layers.Flatten(),
                keras.layers.SpectralNormalization(keras.layers.Dense(1)),
            ])
            loss = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.1)
        """,
        pytorch="""
            import torch

            def r1_penalty(discriminator, real, weight=10.0):  # added to the discriminator's loss
                real = real.detach().requires_grad_()
                (slope,) = torch.autograd.grad(discriminator(real).sum(), real, create_graph=True)
                return weight / 2 * slope.square().flatten(1).sum(1).mean()
        """,
        sources="",
    ),
    remedy(
        "anneal-kl-weight",
        action="Let the weight of the KL term rise from 0 to 1 over the first tenth of the training, or keep it lower.",
        why="At full weight from the start it is cheapest to empty the code before the decoder has learned to use it.",
        test="The KL term rises while its weight is small, and stays well above 0 at the full weight.",
        keras="""
            import keras

            class Anneal(keras.callbacks.Callback):
                def __init__(self, weight, steps):  # weight: a keras.Variable that the loss multiplies the KL term by
                    super().__init__()
                    self.weight, self.steps, self.step = weight, steps, 0

                def on_train_batch_begin(self, batch, logs=None):
                    self.step += 1
                    self.weight.assign(min(1.0, self.step / self.steps))
        """,
        pytorch="""
            def kl_weight(step, steps=10_000):
                return min(1.0, step / steps)

            # loss = reconstruction + kl_weight(step) * kl, both summed over their dimensions
        """,
        sources="",
    ),
    remedy(
        "free-bits",
        action="Leave each dimension of the code some nats for free: count the KL term only above them.",
        why="Where the first nats cost nothing, an empty code has no advantage.",
        test="The KL term settles near the free nats or above, and the reconstruction gets better.",
        keras="""
            import keras

            def kl_term(mean, log_variance, free=0.1):
                each = 0.5 * (mean**2 + keras.ops.exp(log_variance) - 1 - log_variance)
                return keras.ops.sum(keras.ops.maximum(keras.ops.mean(each, axis=0), free))
        """,
        pytorch="""
            def kl_term(mean, log_variance, free=0.1):
                each = 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance)
                return each.mean(dim=0).clamp(min=free).sum()
        """,
        sources="",
    ),
    remedy(
        "weaker-decoder",
        action="Weaken the decoder: fewer layers, dropout on what it is given of the example, no skip connections.",
        why="A decoder that can do without the code will do without it.",
        test="With the code replaced by that of another example the reconstruction gets clearly worse.",
        keras="""
            import keras

            decoder = keras.Sequential([
                keras.Input((8,)),
                keras.layers.Dense(64, activation="relu"),
                keras.layers.Dense(12 * 12 * 3),
                keras.layers.Reshape((12, 12, 3)),
            ])
        """,
        pytorch="""
            import torch

            def drop_words(tokens, unknown, rate=0.4):  # what an autoregressive decoder is given of the example
                return torch.where(torch.rand(tokens.shape) < rate, unknown, tokens)
        """,
        sources="",
    ),
)
