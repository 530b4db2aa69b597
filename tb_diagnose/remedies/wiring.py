"""Next steps for a model that may be put together wrongly: head, loss, labels, activations, gradients."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "overfit-one-batch",
        action="Train on one batch of about 20 to 30 examples until the loss is almost 0.",
        why="A sound model memorises a few examples. One that cannot has a fault in its wiring, its labels or its "
        "learning rate, and more data or tuning does not help until that is found.",
        test="The loss of one batch falls close to 0 within 200 steps, with dropout and augmentation off.",
        keras="""
            import keras

            copy = keras.models.clone_model(model)  # your model stays as it is
            for layer in copy.layers:
                if isinstance(layer, keras.layers.Dropout):
                    layer.rate = 0.0
            copy.compile(optimizer=keras.optimizers.Adam(1e-3), loss=model.loss)
            history = copy.fit(x_train[:32], y_train[:32], batch_size=32, epochs=200, verbose=0)
            print(history.history["loss"][0], "->", history.history["loss"][-1])
        """,
        pytorch="""
            import copy

            import torch

            inputs, targets = next(iter(train_loader))
            inputs, targets = inputs.to(device), targets.to(device)
            small = copy.deepcopy(model).train()  # your model stays as it is
            for module in small.modules():
                if isinstance(module, torch.nn.Dropout):
                    module.p = 0.0
            optimizer = torch.optim.Adam(small.parameters(), lr=1e-3)
            for step in range(200):
                optimizer.zero_grad()
                loss = loss_fn(small(inputs), targets)
                loss.backward()
                optimizer.step()
                if step % 50 == 0:
                    print(step, loss.item())
        """,
        sources="Recipe, CS231n, S1, S3",
    ),
    remedy(
        "check-head-and-loss",
        action="Match the output layer, the loss and the form of the labels.",
        why="Two softmax units need one-hot labels with categorical cross-entropy, or integer labels with the sparse "
        "form. One sigmoid unit needs labels 0 and 1 with binary cross-entropy. Any other mix trains without an error "
        "and learns nothing, or looks perfect at once.",
        test="Before training, the loss of one batch is close to ln(k) for k balanced classes: 0.693 for two.",
        keras="""
            import keras

            # two classes, labels 0 and 1
            head = keras.layers.Dense(1, activation="sigmoid")
            loss = keras.losses.BinaryCrossentropy()

            # two classes, one-hot labels: keras.utils.to_categorical(y_train, 2)
            head = keras.layers.Dense(2, activation="softmax")
            loss = keras.losses.CategoricalCrossentropy()

            # k classes, integer labels 0..k-1
            k = int(y_train.max()) + 1
            head = keras.layers.Dense(k, activation="softmax")
            loss = keras.losses.SparseCategoricalCrossentropy()
        """,
        pytorch="""
            import torch

            # two classes: one output, float labels 0 and 1, no sigmoid in the model
            outputs, targets = torch.randn(8, 1), torch.randint(2, (8,))
            loss = torch.nn.BCEWithLogitsLoss()(outputs.squeeze(1), targets.float())

            # k classes: k outputs, integer labels 0..k-1, no softmax in the model
            outputs, targets = torch.randn(8, 5), torch.randint(5, (8,))
            loss = torch.nn.CrossEntropyLoss()(outputs, targets)
        """,
        sources="S0, S2, 37 reasons, CS231n",
    ),
    remedy(
        "check-labels",
        action="Look at a few examples beside their labels, and at the list of labels.",
        why="Labels that were shuffled, sorted or separated from their rows leave nothing to learn: the loss stays at "
        "the level of a blind guess.",
        test="Shuffle the labels on purpose and train again: if the curve is the same, the labels carried no "
        "information before.",
        keras="""
            import numpy as np

            assert len(x_train) == len(y_train)
            print(y_train.dtype, y_train.shape, np.unique(y_train, return_counts=True))
            for row in np.random.default_rng(0).choice(len(x_train), 8, replace=False):
                print(row, y_train[row], x_train[row].mean(), x_train[row].std())
        """,
        pytorch="""
            inputs, targets = next(iter(train_loader))
            print(inputs.shape, inputs.dtype, targets.shape, targets.dtype)
            print(targets.unique(return_counts=True))
            for row in range(8):
                print(targets[row].item(), inputs[row].mean().item(), inputs[row].std().item())
        """,
        sources="S3, S4, 37 reasons, Recipe",
    ),
    remedy(
        "add-activations",
        action="Give every hidden layer a non-linear activation, such as ReLU.",
        why="Convolution and dense layers are linear by default in Keras and always in PyTorch. A stack of linear "
        "layers is one linear layer, however deep it is.",
        test="Print the layers: no two that learn may follow each other without an activation between them.",
        keras="""
            import keras

            layer = keras.layers.Conv2D(32, 3, activation="relu")
            for layer in model.layers[:-1]:
                if getattr(layer, "activation", None) is keras.activations.linear:
                    print(layer.name, "has no activation")
        """,
        pytorch="""
            import torch

            block = torch.nn.Sequential(
                torch.nn.Conv2d(3, 32, 3, padding=1),
                torch.nn.ReLU(),
                torch.nn.Conv2d(32, 64, 3, padding=1),
                torch.nn.ReLU(),
            )
        """,
        sources="S0, S3",
    ),
    remedy(
        "replace-activation",
        action="Replace the activation: ReLU instead of sigmoid or tanh, leaky ReLU or GELU instead of a dead ReLU.",
        why="Sigmoid and tanh make gradients vanish in deep stacks. A ReLU whose input is always below 0 never gets a "
        "gradient again.",
        test="Count the zeros after each ReLU on one batch: a layer that is almost all zeros is dead.",
        keras="""
            import keras

            layer = keras.layers.Conv2D(32, 3, activation="leaky_relu")
            layer = keras.layers.Dense(64, activation="gelu", kernel_initializer="he_normal")
        """,
        pytorch="""
            import torch

            activation = torch.nn.LeakyReLU(0.1)
            activation = torch.nn.GELU()
        """,
        sources="S3, S4",
    ),
    remedy(
        "check-gradients",
        action="Print the size of the gradient of every layer for one batch.",
        why="A gradient of 0 means a dead or disconnected layer; one many times larger in some layers than in others "
        "means an exploding one. Both can give a flat loss.",
        test="No layer's mean absolute gradient is 0 or below 1e-7, and none is far above the others.",
        keras="""
            import tensorflow as tf

            x, y = x_train[:32], y_train[:32]
            with tf.GradientTape() as tape:
                loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True))
            variables = model.trainable_variables
            for variable, gradient in zip(variables, tape.gradient(loss, variables)):
                size = float("nan") if gradient is None else float(tf.reduce_mean(tf.abs(gradient)))
                print(f"{variable.path:40} {size:.2e}")
        """,
        pytorch="""
            inputs, targets = next(iter(train_loader))
            model.zero_grad()
            loss_fn(model(inputs.to(device)), targets.to(device)).backward()
            for name, parameter in model.named_parameters():
                size = float("nan") if parameter.grad is None else parameter.grad.abs().mean().item()
                print(f"{name:40} {size:.2e}")
        """,
        sources="S3, CS231n, 37 reasons",
    ),
    remedy(
        "check-frozen-layers",
        action="Check that the layers that should learn are trainable and known to the optimizer.",
        why="A frozen layer, or a parameter that the optimizer was never given, keeps its initial value.",
        test="Compare the weights before and after one step: every layer that should learn has changed.",
        keras="""
            for layer in model.layers:
                print(f"{layer.name:30} trainable={layer.trainable} weights={layer.count_params()}")
            # after a change of `trainable`, compile again: model.compile(...)
        """,
        pytorch="""
            known = {id(p) for group in optimizer.param_groups for p in group["params"]}
            for name, parameter in model.named_parameters():
                if not parameter.requires_grad or id(parameter) not in known:
                    print(name, "does not learn")
        """,
        sources="37 reasons, CS231n",
    ),
    remedy(
        "check-layer-shapes",
        action="Follow one batch through the model and read the shape after each layer.",
        why="A wrong input size of the first dense layer, swapped axes or a flattened batch axis can run without "
        "an error and mix the examples of a batch.",
        test="One example alone gives the same output as in a batch, in evaluation mode.",
        keras="""
            import numpy as np

            model.summary()
            alone, together = model.predict(x_train[:1]), model.predict(x_train[:8])[:1]
            print(np.abs(alone - together).max())
        """,
        pytorch="""
            import torch

            inputs, _ = next(iter(train_loader))
            inputs = inputs.to(device)
            model.eval()
            with torch.no_grad():
                print((model(inputs[:1]) - model(inputs)[:1]).abs().max())
                for name, layer in model.named_children():
                    inputs = layer(inputs)
                    print(name, tuple(inputs.shape))
        """,
        sources="S2, Recipe",
    ),
    remedy(
        "check-initial-loss",
        action="Compare the loss before the first step with that of a blind guess.",
        why="An untrained classifier should start near ln(k). Far above means unscaled inputs, a sum in place of "
        "a mean, or a bad start; far below means that the answer is hidden in the inputs.",
        test="The loss of one batch before training is within a few tenths of ln(k).",
        keras="""
            import numpy as np

            k = len(np.unique(y_train))
            loss = model.evaluate(x_train[:256], y_train[:256], verbose=0, return_dict=True)["loss"]
            print(f"loss {loss:.3f}, blind guess {np.log(k):.3f}")
        """,
        pytorch="""
            import math

            import torch

            inputs, targets = next(iter(train_loader))
            model.eval()
            with torch.no_grad():
                outputs = model(inputs.to(device))
                loss = loss_fn(outputs, targets.to(device)).item()
            print(f"loss {loss:.3f}, blind guess {math.log(outputs.shape[1]):.3f}")
        """,
        sources="Recipe, CS231n, S0",
    ),
    remedy(
        "average-the-loss",
        action="Average the loss over the examples of a batch; do not sum it.",
        why="A sum grows with the batch size: the loss looks enormous, and the steps grow with it.",
        test="Double the batch size: the first loss must not double.",
        keras="""
            import keras

            loss = keras.losses.SparseCategoricalCrossentropy(reduction="sum_over_batch_size")
            model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
        """,
        pytorch="""
            import torch

            loss_fn = torch.nn.CrossEntropyLoss(reduction="mean")
        """,
        sources="Recipe, CS231n",
    ),
    remedy(
        "set-output-bias",
        action="Start the bias of the output layer at the log-odds of the classes, or at the mean of the target.",
        why="Otherwise the first epochs only learn how frequent the classes are, and the first loss is far off.",
        test="The first loss equals the entropy of the class shares: 0.325 for nine to one, not 0.693.",
        keras="""
            import keras
            import numpy as np

            share = y_train.mean()  # of class 1
            bias = keras.initializers.Constant(np.log(share / (1 - share)))
            head = keras.layers.Dense(1, activation="sigmoid", bias_initializer=bias)
        """,
        pytorch="""
            import torch

            labels = torch.as_tensor([target for _, target in train_set])
            shares = torch.bincount(labels) / len(labels)
            head = list(model.modules())[-1]  # the output layer
            with torch.no_grad():
                head.bias.copy_(shares.clamp_min(1e-6).log())
        """,
        sources="Recipe",
    ),
    remedy(
        "baseline-without-inputs",
        action="Train once with all inputs set to 0 and compare the curves.",
        why="If the real inputs give no lower loss than zeros, the model does not use them: look for the fault between "
        "the data file and the first layer.",
        test="The loss with real inputs is clearly below the loss with zeros after the same number of steps.",
        keras="""
            import keras
            import numpy as np

            blind = keras.models.clone_model(model)
            blind.compile(optimizer="adam", loss=model.loss)
            blind.fit(np.zeros_like(x_train), y_train, epochs=5)
        """,
        pytorch="""
            import copy

            import torch

            class Blind(torch.nn.Module):
                def __init__(self, model):
                    super().__init__()
                    self.model = model

                def forward(self, inputs):
                    return self.model(torch.zeros_like(inputs))

            start = copy.deepcopy(model.state_dict())
            train_one_epoch(Blind(model), train_loader)
            blind = evaluate(Blind(model), val_loader)
            model.load_state_dict(start)
            train_one_epoch(model, train_loader)
            print("zeros", blind, "real inputs", evaluate(model, val_loader))
        """,
        sources="Recipe",
    ),
    remedy(
        "compare-with-simple-model",
        action="Fit something simple to the same arrays: nearest class mean, random forest or boosting.",
        why="Where a simple model learns and the network does not, the data is fine and the fault is in the network or "
        "its training. Where neither learns, look at data and labels.",
        test="The simple model beats the share of the largest class on the validation data.",
        keras="""
            import numpy as np

            # scikit-learn's RandomForestClassifier is stronger; this needs nothing but NumPy
            a, b = x_train.reshape(len(x_train), -1), x_val.reshape(len(x_val), -1)
            means = np.stack([a[y_train == c].mean(axis=0) for c in np.unique(y_train)])
            nearest = ((b[:, None] - means[None]) ** 2).sum(axis=2).argmin(axis=1)
            print("accuracy", (np.unique(y_train)[nearest] == y_val).mean())
        """,
        pytorch="""
            import torch

            # scikit-learn's RandomForestClassifier is stronger; this needs nothing but PyTorch
            a, y = map(torch.cat, zip(*[(x.flatten(1), y) for x, y in train_loader]))
            b, z = map(torch.cat, zip(*[(x.flatten(1), y) for x, y in val_loader]))
            means = torch.stack([a[y == c].mean(dim=0) for c in y.unique()])
            nearest = torch.cdist(b, means).argmin(dim=1)
            print("accuracy", (y.unique()[nearest] == z).float().mean().item())
        """,
        sources="S3",
    ),
    remedy(
        "guard-logarithms",
        action="Keep zeros out of logarithms and divisions, or use the loss that takes logits.",
        why="log(0) and a division by 0 give Inf, and the next step makes NaN of every weight.",
        test="Evaluate the loss on outputs of exactly 0 and 1: it stays finite.",
        keras="""
            import keras

            loss = keras.losses.BinaryCrossentropy(from_logits=True)  # and no sigmoid in the model

            def own_loss(y_true, y_pred):
                return -keras.ops.mean(y_true * keras.ops.log(keras.ops.maximum(y_pred, 1e-7)))
        """,
        pytorch="""
            import torch

            loss_fn = torch.nn.BCEWithLogitsLoss()  # and no sigmoid in the model

            def own_loss(probabilities, targets):
                return -(targets * probabilities.clamp_min(1e-7).log()).mean()
        """,
        sources="Crash Course",
    ),
)
