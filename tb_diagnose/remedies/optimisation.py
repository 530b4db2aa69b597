"""Next steps for the optimiser: learning rate, schedule, clipping, batch, numbers that are not finite."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "find-learning-rate",
        action="Try learning rates from 1e-5 to 1e-2, a factor of about 3 apart, for one epoch each.",
        why="It is the most important setting, and a loss that does not move, or that jumps, does not say by itself "
        "whether the rate is too high or too low.",
        test="Of these short runs, take the largest rate whose loss still falls smoothly.",
        keras="""
            import keras
            import numpy as np

            for rate in np.geomspace(1e-5, 1e-2, 7):
                copy = keras.models.clone_model(model)
                copy.set_weights(model.get_weights())  # the same start for each
                copy.compile(optimizer=keras.optimizers.Adam(learning_rate=rate), loss=model.loss)
                history = copy.fit(x_train, y_train, epochs=1, verbose=0)
                print(f"{rate:.1e}", history.history["loss"][-1])
        """,
        pytorch="""
            import copy

            import torch

            start = copy.deepcopy(model.state_dict())
            for rate in torch.logspace(-5, -2, 7).tolist():
                model.load_state_dict(start)
                optimizer = torch.optim.Adam(model.parameters(), lr=rate)
                for x, y in train_loader:
                    optimizer.zero_grad()
                    loss = loss_fn(model(x.to(device)), y.to(device))
                    loss.backward()
                    optimizer.step()
                print(f"{rate:.1e}", loss.item())
        """,
        sources="S1, CS231n, Playbook",
    ),
    remedy(
        "lower-learning-rate",
        action="Divide the learning rate by 3 to 10.",
        why="Steps that are too large jump over the minimum: the loss oscillates, stays high or diverges, or the first "
        "steps push every unit to where it no longer learns.",
        test="A short run at a tenth of the rate has a smooth curve.",
        keras="""
            import keras

            model.compile(optimizer=keras.optimizers.Adam(learning_rate=1e-4), loss=model.loss)
            # or in the middle of a training: model.optimizer.learning_rate = 1e-4
        """,
        pytorch="""
            for group in optimizer.param_groups:
                group["lr"] /= 10
        """,
        sources="S1, CS231n, Crash Course",
    ),
    remedy(
        "raise-learning-rate",
        action="Multiply the learning rate by 3 to 10.",
        why="Steps that are too small give a straight, slow decline, or no visible learning at all.",
        test="A short run at ten times the rate falls faster and still smoothly.",
        keras="""
            import keras

            model.compile(optimizer=keras.optimizers.Adam(learning_rate=1e-3), loss=model.loss)
            # or in the middle of a training: model.optimizer.learning_rate = 1e-3
        """,
        pytorch="""
            for group in optimizer.param_groups:
                group["lr"] *= 10
        """,
        sources="S1, CS231n, Playbook",
    ),
    remedy(
        "schedule-learning-rate",
        action="Let the learning rate fall during training.",
        why="Large steps are right at the start and too large near the end, where they keep the loss oscillating above "
        "its minimum.",
        test="The loss drops visibly when the rate falls.",
        keras="""
            import keras

            rate = keras.optimizers.schedules.ExponentialDecay(0.01, decay_steps=1000, decay_rate=0.96)
            model.compile(optimizer=keras.optimizers.SGD(learning_rate=rate, momentum=0.9), loss=model.loss)
        """,
        pytorch="""
            import torch

            optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
            schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.96 ** (1 / 1000))
            # after every optimizer.step(): schedule.step()
        """,
        sources="S1, S2, CS231n, Playbook",
    ),
    remedy(
        "extend-schedule",
        action="Make the learning rate schedule as long as the run, and give it a floor above 0.",
        why="With a rate near 0 the weights no longer change, and every step after that is wasted. Often the schedule "
        "counts batches where it was given epochs, or the run was made longer than its schedule.",
        test="Log the rate: it is above 1 % of its peak until the last tenth of the run.",
        keras="""
            import keras

            epochs, batch = 2, 32
            steps = epochs * -(-len(x_train) // batch)  # steps, not epochs
            rate = keras.optimizers.schedules.CosineDecay(1e-3, decay_steps=steps, alpha=0.05)  # ends at 5 %
            model.compile(optimizer=keras.optimizers.Adam(learning_rate=rate), loss=model.loss)
            model.fit(x_train, y_train, batch_size=batch, epochs=epochs)
        """,
        pytorch="""
            import torch

            epochs = 2
            steps = epochs * len(train_loader)  # steps, if schedule.step() follows every optimizer.step()
            peak = optimizer.param_groups[0]["lr"]
            schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps, eta_min=0.05 * peak)
        """,
        sources="CS231n, Playbook",
    ),
    remedy(
        "reduce-on-plateau",
        action="Divide the learning rate by 10 when the validation loss has not improved for 10 epochs.",
        why="If the loss falls again once the rate does, the plateau came from the learning rate and not from the "
        "model.",
        test="After the first reduction the loss falls again.",
        keras="""
            import keras

            reduce = keras.callbacks.ReduceLROnPlateau(monitor="val_loss", factor=0.1, patience=10)
            model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2, callbacks=[reduce])
        """,
        pytorch="""
            import torch

            schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.1, patience=10)
            for epoch in range(2):
                train_one_epoch(model, train_loader)
                schedule.step(evaluate(model, val_loader))
        """,
        sources="CS231n, S2",
    ),
    remedy(
        "warm-up",
        action="Raise the learning rate from almost 0 over the first steps (at most a tenth of them).",
        why="At the start the gradients are large and the optimizer's running averages are not reliable yet; full "
        "steps can push the model to where it does not recover.",
        test="The loss passes the step at which it used to blow up, with the same peak rate.",
        keras="""
            import keras

            rate = keras.optimizers.schedules.CosineDecay(
                initial_learning_rate=0.0, warmup_target=1e-3, warmup_steps=1000, decay_steps=9000
            )
            model.compile(optimizer=keras.optimizers.Adam(learning_rate=rate), loss=model.loss)
        """,
        pytorch="""
            import torch

            schedule = torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.001, total_iters=1000)
            # after every optimizer.step(): schedule.step()
        """,
        sources="Playbook",
    ),
    remedy(
        "clip-gradients",
        action="Clip the norm of the gradients before each step.",
        why="One batch with a huge gradient can undo thousands of steps. Clipping limits what it can do.",
        test="Log the gradient norm: clipping should act on few steps. If it acts on more than half, lower the rate as "
        "well.",
        keras="""
            import keras

            # of all layers together, which keeps the direction; each value by itself: clipvalue=1.0
            optimizer = keras.optimizers.Adam(learning_rate=1e-3, global_clipnorm=1.0)
            model.compile(optimizer=optimizer, loss=model.loss)
        """,
        pytorch="""
            import torch

            for inputs, targets in train_loader:
                optimizer.zero_grad()
                loss_fn(model(inputs.to(device)), targets.to(device)).backward()
                # of all layers together, which keeps the direction; each value by itself: clip_grad_value_
                norm = torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
                optimizer.step()
            print("norm before clipping", norm.item())
        """,
        sources="S1, Playbook, Crash Course",
    ),
    remedy(
        "switch-optimizer",
        action="Try Adam instead of SGD, at 3e-4.",
        why="Adam tolerates a badly chosen rate and badly scaled layers. It does not cure wrong wiring.",
        test="Five epochs with each, same data, same seed.",
        keras="""
            import keras

            model.compile(optimizer=keras.optimizers.Adam(learning_rate=3e-4), loss=model.loss)
        """,
        pytorch="""
            import torch

            optimizer = torch.optim.Adam(model.parameters(), lr=3e-4)
        """,
        sources="S2, Recipe, Playbook",
    ),
    remedy(
        "larger-batch",
        action="Use a larger batch, within 16 to 256.",
        why="The gradient of a small batch is noisy, and so is the loss. A larger one also needs fewer, larger steps.",
        test="The oscillation shrinks by about the square root of the factor.",
        keras="""
            model.fit(x_train, y_train, batch_size=128)
        """,
        pytorch="""
            import torch

            train_loader = torch.utils.data.DataLoader(train_set, batch_size=128, shuffle=True)
        """,
        sources="S1, CS231n, Playbook",
    ),
    remedy(
        "average-weights",
        action="Evaluate and save a running average of the weights.",
        why="It removes the oscillation of the last steps without a lower learning rate.",
        test="The averaged model's validation loss is below that of the last step.",
        keras="""
            import keras

            optimizer = keras.optimizers.Adam(learning_rate=1e-3, use_ema=True, ema_momentum=0.999)
            model.compile(optimizer=optimizer, loss=model.loss)
        """,
        pytorch="""
            import torch

            average = torch.optim.swa_utils.AveragedModel(
                model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.999)
            )
            # after every optimizer.step(): average.update_parameters(model)
            print(evaluate(average, val_loader))
        """,
        sources="Playbook",
    ),
    remedy(
        "add-normalisation-layers",
        action="Add a normalisation layer (batch or layer norm) after the layers that learn.",
        why="It keeps activations and gradients at a similar size from layer to layer, so that deep models tolerate "
        "larger learning rates.",
        test="The mean absolute gradients of the layers lie within a factor of about 100.",
        keras="""
            import keras

            block = keras.Sequential([
                keras.layers.Conv2D(32, 3, use_bias=False),
                keras.layers.BatchNormalization(),
                keras.layers.ReLU(),
            ])
        """,
        pytorch="""
            import torch

            block = torch.nn.Sequential(
                torch.nn.Conv2d(3, 32, 3, bias=False), torch.nn.BatchNorm2d(32), torch.nn.ReLU()
            )
        """,
        sources="Playbook, CS231n",
    ),
    remedy(
        "check-for-nan",
        action="Look for NaN and Inf in inputs, labels and weights, and stop at the first one.",
        why="One such value turns every weight into NaN at the next step, and some loggers hide it: they write 0.0 or "
        "the average of the steps before (the Hugging Face Trainer does, with logging_nan_inf_filter=True).",
        test="The check of the inputs passes, and the stop names the first bad step.",
        keras="""
            import keras
            import numpy as np

            assert np.isfinite(x_train).all() and np.isfinite(y_train).all()
            model.fit(x_train, y_train, callbacks=[keras.callbacks.TerminateOnNaN()])
        """,
        pytorch="""
            import torch

            torch.autograd.set_detect_anomaly(True)  # slow: names the operation that made the first NaN
            for step, (x, y) in enumerate(train_loader):
                assert torch.isfinite(x).all(), f"inputs of step {step}"
                loss = loss_fn(model(x.to(device)), y.to(device))
                if not torch.isfinite(loss):
                    raise RuntimeError(f"loss is {loss.item()} at step {step}")
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        """,
        sources="37 reasons, Crash Course",
    ),
    remedy(
        "mixed-precision-scaling",
        action="Train in bfloat16, or scale the loss in float16.",
        why="float16 ends at 65,504 and loses small gradients. Loss scaling keeps them in range; bfloat16 has the "
        "range of float32.",
        test="The same steps in float32 have no NaN. Single skipped steps of a loss scaler are harmless.",
        keras="""
            import keras

            keras.mixed_precision.set_dtype_policy("mixed_bfloat16")  # before the model is built
            # with "mixed_float16", compile() adds the loss scaling by itself
        """,
        pytorch="""
            import torch

            half = torch.bfloat16  # torch.float16 on a GPU without bfloat16: only that needs the scaler
            scaler = torch.amp.GradScaler(device, enabled=half is torch.float16)
            for x, y in train_loader:
                optimizer.zero_grad()
                with torch.autocast(device, dtype=half):
                    loss = loss_fn(model(x.to(device)), y.to(device))
                scaler.scale(loss).backward()
                scaler.step(optimizer)
                scaler.update()
        """,
        sources="ftdoctor, Crash Course",
    ),
    remedy(
        "resume-from-checkpoint",
        action="Go back to the last good checkpoint and continue with a lower rate or with clipping.",
        why="A run that has diverged rarely recovers, and what it learned before is still in the checkpoint.",
        test="The loss of the loaded model equals the one that was logged when it was saved.",
        keras="""
            import keras

            model = keras.models.load_model("best.keras")
            model.optimizer.learning_rate = 1e-4
            model.fit(x_train, y_train, initial_epoch=7, epochs=8)
        """,
        pytorch="""
            import torch

            saved = torch.load("best.pt", map_location=device)
            model.load_state_dict(saved["model"])
            optimizer.load_state_dict(saved["optimizer"])
            for group in optimizer.param_groups:
                group["lr"] /= 10
        """,
        sources="Playbook, Crash Course",
    ),
    remedy(
        "train-longer",
        action="Train for more epochs, until the validation loss stops improving.",
        why="A curve that is still falling at its end has not shown what the model can do.",
        test="Continue for as long again: if the loss gains less than its own noise, it was done.",
        keras="""
            # goes on where the first call ended
            model.fit(x_train, y_train, validation_data=(x_val, y_val), initial_epoch=10, epochs=20)
        """,
        pytorch="""
            for epoch in range(10, 20):
                train_one_epoch(model, train_loader)
                print(epoch, evaluate(model, val_loader))
        """,
        sources="Playbook, Goodfellow, Learning curves",
    ),
    remedy(
        "search-one-at-a-time",
        action="Change one setting at a time, within a known range, and keep the curves of every try.",
        why="Learning rate 1e-5 to 1e-2 comes first, then dropout 0.1 to 0.5, batch size 16 to 256, filters 32 to 256. "
        "Two changes at once cannot be told apart.",
        test="Each try has its own log directory, and its name says what was changed.",
        keras="""
            import keras

            for dropout in (0.1, 0.3, 0.5):
                copy = keras.Sequential([keras.layers.Dropout(dropout), keras.models.clone_model(model)])
                copy.compile(optimizer="adam", loss=model.loss)
                board = keras.callbacks.TensorBoard(f"logs/dropout={dropout}")
                copy.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2, callbacks=[board])
        """,
        pytorch="""
            import copy

            import torch
            from torch.utils.tensorboard import SummaryWriter

            start = copy.deepcopy(model.state_dict())
            for rate in (1e-5, 1e-4, 1e-3, 1e-2):
                model.load_state_dict(start)
                optimizer = torch.optim.Adam(model.parameters(), lr=rate)
                with SummaryWriter(f"logs/rate={rate:g}") as writer:
                    for epoch in range(2):
                        train_one_epoch(model, train_loader)
                        writer.add_scalar("Loss/validation", evaluate(model, val_loader), epoch)
        """,
        sources="S1, Playbook",
    ),
)
