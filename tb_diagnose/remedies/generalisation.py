"""Next steps for capacity and regularisation: too much of one, too little of the other."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "early-stopping",
        action="Stop when the validation loss no longer improves, and restore the best weights.",
        why="After its best step the model only memorises the training set.",
        test="The best step of the validation loss lies well before the end of the run.",
        keras="""
            import keras

            stop = keras.callbacks.EarlyStopping(
                monitor="val_loss", patience=10, min_delta=0.001, restore_best_weights=True
            )
            model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=20, callbacks=[stop])
        """,
        pytorch="""
            import copy

            best, waited = float("inf"), 0
            for epoch in range(20):
                train_one_epoch(model, train_loader)
                loss = evaluate(model, val_loader)
                if loss < best - 0.001:
                    best, waited, kept = loss, 0, copy.deepcopy(model.state_dict())
                else:
                    waited += 1
                    if waited == 10:
                        break
            model.load_state_dict(kept)
        """,
        sources="S1, Learning curves, Playbook",
    ),
    remedy(
        "keep-best-checkpoint",
        action="Save the model at its best validation loss, not at the end.",
        why="The best step has already been trained; saving it costs nothing, whatever happens later.",
        test="The saved model, loaded again, has the loss of the best step.",
        keras="""
            import keras

            save = keras.callbacks.ModelCheckpoint("best.keras", monitor="val_loss", save_best_only=True)
            model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2, callbacks=[save])
        """,
        pytorch="""
            import torch

            best = float("inf")
            for epoch in range(2):
                train_one_epoch(model, train_loader)
                if (loss := evaluate(model, val_loader)) < best:
                    best = loss
                    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "best.pt")
        """,
        sources="S1, Playbook",
    ),
    remedy(
        "add-regularisation",
        action="Add dropout (0.1 to 0.5) and weight decay, a little at a time.",
        why="Both make it harder to memorise single examples and favour what the examples have in common.",
        test="The gap between the two losses shrinks while the validation loss does not rise.",
        keras="""
            import keras

            layers = [
                keras.layers.Dense(64, activation="relu", kernel_regularizer=keras.regularizers.L2(1e-4)),
                keras.layers.Dropout(0.3),
            ]
            model.compile(optimizer=keras.optimizers.AdamW(1e-3, weight_decay=0.01), loss=model.loss)
        """,
        pytorch="""
            import torch

            layers = torch.nn.Sequential(torch.nn.LazyLinear(64), torch.nn.ReLU(), torch.nn.Dropout(0.3))
            optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.01)
        """,
        sources="S1, S4, Crash Course",
    ),
    remedy(
        "reduce-regularisation",
        action="Reduce dropout, weight decay and augmentation, or remove them.",
        why="What keeps a model from memorising also keeps it from learning; a model that does not overfit needs less "
        "of it.",
        test="With all of it off, the training loss falls lower.",
        keras="""
            import keras

            layers = [keras.layers.Dense(64, activation="relu"), keras.layers.Dropout(0.1)]
            model.compile(optimizer=keras.optimizers.Adam(1e-3), loss=model.loss)
        """,
        pytorch="""
            import torch

            for module in model.modules():
                if isinstance(module, torch.nn.Dropout):
                    module.p = 0.1
            for group in optimizer.param_groups:
                group["weight_decay"] = 0.0
        """,
        sources="S1, Goodfellow",
    ),
    remedy(
        "add-augmentation",
        modality="image",
        action="Augment the training data anew in every epoch; for images: flip, rotate and zoom.",
        why="Every epoch then shows new variants of the same examples, without collecting more.",
        test="Look at 16 augmented examples: you can still name every one.",
        keras="""
            import keras

            augment = keras.Sequential([
                keras.layers.RandomFlip("horizontal"),
                keras.layers.RandomRotation(0.1),
                keras.layers.RandomZoom(0.1),
            ])
            augmented = keras.Sequential([augment, model])  # acts in training only
        """,
        pytorch="""
            import torch

            def augment(images):  # (n, channels, height, width)
                n = len(images)
                angle = torch.empty(n).uniform_(-0.3, 0.3)
                zoom = torch.empty(n).uniform_(0.9, 1.1)
                flip = torch.randint(2, (n,)) * 2 - 1
                cos, sin, zero = zoom * angle.cos(), zoom * angle.sin(), torch.zeros(n)
                rows = torch.stack([flip * cos, -sin, zero, flip * sin, cos, zero], dim=1)
                grid = torch.nn.functional.affine_grid(
                    rows.view(n, 2, 3), list(images.shape), align_corners=False
                )
                return torch.nn.functional.grid_sample(images, grid, align_corners=False)
        """,
        sources="S1, S2, S4",
    ),
    remedy(
        "simpler-model",
        action="Use a smaller model: fewer layers, channels or units.",
        why="A model with far more weights than examples (1,400 images, say) can memorise them all.",
        test="A model of a quarter of the size has about the same validation loss.",
        keras="""
            import keras

            print(model.count_params(), "weights for", len(x_train), "examples")
            smaller = keras.Sequential([
                keras.layers.Conv2D(16, 3, activation="relu"),
                keras.layers.GlobalAveragePooling2D(),
                keras.layers.Dense(2, activation="softmax"),
            ])
        """,
        pytorch="""
            import torch

            print(sum(p.numel() for p in model.parameters()), "weights for", len(train_set), "examples")
            smaller = torch.nn.Sequential(
                torch.nn.Conv2d(3, 16, 3),
                torch.nn.ReLU(),
                torch.nn.AdaptiveAvgPool2d(1),
                torch.nn.Flatten(),
                torch.nn.Linear(16, 2),
            )
        """,
        sources="S0, S4, Learning curves",
    ),
    remedy(
        "larger-model",
        action="Use a larger model: more layers, channels (32 to 256) or wider dense layers.",
        why="A model that cannot fit even the training set is too small for the task, or something else holds it back.",
        test="First make it overfit: a larger model gets a clearly lower training loss in the same epochs.",
        keras="""
            import keras

            larger = keras.Sequential([
                keras.layers.Conv2D(64, 3, activation="relu", padding="same"),
                keras.layers.Conv2D(128, 3, activation="relu", padding="same"),
                keras.layers.GlobalAveragePooling2D(),
                keras.layers.Dense(256, activation="relu"),
                keras.layers.Dense(2, activation="softmax"),
            ])
        """,
        pytorch="""
            import torch

            larger = torch.nn.Sequential(
                torch.nn.Conv2d(3, 64, 3, padding=1),
                torch.nn.ReLU(),
                torch.nn.Conv2d(64, 128, 3, padding=1),
                torch.nn.ReLU(),
                torch.nn.AdaptiveAvgPool2d(1),
                torch.nn.Flatten(),
                torch.nn.Linear(128, 2),
            )
        """,
        sources="S1, CS231n, Goodfellow, Learning curves",
    ),
    remedy(
        "change-architecture",
        action="Use an architecture that is known to solve this kind of task, pretrained where possible.",
        why="A network built from scratch can be wrong in many ways; a known one has been tested.",
        test="The known one, with its own settings, beats yours on the same split.",
        keras="""
            import keras

            base = keras.applications.MobileNetV3Small(input_shape=(96, 96, 3), include_top=False, weights=None)
            known = keras.Sequential([
                base,  # weights="imagenet" for the pretrained one
                keras.layers.GlobalAveragePooling2D(),
                keras.layers.Dense(2, activation="softmax"),
            ])
        """,
        pytorch="""
            import torch

            class Residual(torch.nn.Module):  # the block that made deep networks trainable
                def __init__(self, channels):
                    super().__init__()
                    self.body = torch.nn.Sequential(
                        torch.nn.Conv2d(channels, channels, 3, padding=1, bias=False),
                        torch.nn.BatchNorm2d(channels),
                        torch.nn.ReLU(),
                        torch.nn.Conv2d(channels, channels, 3, padding=1, bias=False),
                        torch.nn.BatchNorm2d(channels),
                    )

                def forward(self, x):
                    return torch.relu(x + self.body(x))
        """,
        sources="S4, Recipe, Playbook",
    ),
    remedy(
        "smooth-labels",
        task="classification",
        action="Smooth the labels by 0.1, or calibrate the outputs.",
        why="A validation loss that rises while accuracy holds is often over-confidence: few errors, each made with "
        "high certainty.",
        test="The validation loss no longer rises, and the metric is unchanged.",
        keras="""
            import keras

            loss = keras.losses.CategoricalCrossentropy(label_smoothing=0.1)
            targets = keras.utils.to_categorical(y_train)
            model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
            model.fit(x_train, targets)
        """,
        pytorch="""
            import torch

            loss_fn = torch.nn.CrossEntropyLoss(label_smoothing=0.1)
        """,
        sources="ftdoctor",
    ),
    remedy(
        "fewer-epochs",
        action="Train for one to three epochs, and keep the checkpoint that is best on held-out data.",
        why="A large model memorises its examples in a few passes; more passes lower the training loss alone.",
        test="The held-out loss is lowest after one of the first epochs.",
        keras="""
            model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2)
        """,
        pytorch="""
            for epoch in range(2):
                train_one_epoch(model, train_loader)
                print(epoch, evaluate(model, val_loader))
        """,
        sources="",
    ),
)
