"""Next steps for how the model is judged: metrics, validation, comparison of the splits."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "add-validation",
        action="Keep a part of the data out of training and evaluate on it in every epoch.",
        why="The training loss alone cannot tell learning from memorising.",
        test="TensorBoard shows a second curve beside the training loss.",
        keras="""
            import keras

            board = keras.callbacks.TensorBoard("logs")
            model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2, callbacks=[board])
            # without a split of your own: model.fit(x, y, validation_split=0.2), taken from the end, unshuffled
        """,
        pytorch="""
            import torch

            for epoch in range(2):
                train_one_epoch(model, train_loader)
                model.eval()
                with torch.no_grad():
                    losses = [loss_fn(model(x.to(device)), y.to(device)).item() for x, y in val_loader]
                writer.add_scalar("Loss/validation", sum(losses) / len(losses), epoch)
                model.train()
        """,
        sources="S4, Learning curves",
    ),
    remedy(
        "enlarge-validation",
        action="Make the validation set larger, with every class at its share (stratified).",
        why="A score on few examples moves in steps: with 100 examples one more error is 1 %, and chance alone causes "
        "several.",
        test="Evaluate one saved model on two halves of the set: the difference is the noise of the curve.",
        keras="""
            import numpy as np

            draw = np.random.default_rng(0)
            rows = [draw.permutation(np.flatnonzero(y == c)) for c in np.unique(y)]
            val = np.concatenate([r[: len(r) // 5] for r in rows])  # a fifth of every class
            train = np.setdiff1d(np.arange(len(y)), val)
            x_train, y_train, x_val, y_val = x[train], y[train], x[val], y[val]
        """,
        pytorch="""
            import torch

            labels = torch.as_tensor([target for _, target in dataset])
            rows = [(labels == c).nonzero().flatten() for c in labels.unique()]
            rows = [r[torch.randperm(len(r))] for r in rows]
            val_set = torch.utils.data.Subset(dataset, torch.cat([r[: len(r) // 5] for r in rows]).tolist())
            train_set = torch.utils.data.Subset(dataset, torch.cat([r[len(r) // 5 :] for r in rows]).tolist())
        """,
        sources="S4, Learning curves, Playbook",
    ),
    remedy(
        "cross-validate",
        action="Train on each of five splits and compare models by the mean and the spread.",
        why="With little data one split decides by luck. Five splits show how much of a difference is luck. For time "
        "series use five cut dates, and train only on what lies before each.",
        test="The difference between two models is larger than the spread over the splits.",
        keras="""
            import keras
            import numpy as np

            scores = []
            for held_out in np.array_split(np.random.default_rng(0).permutation(len(x)), 5):
                rest = np.setdiff1d(np.arange(len(x)), held_out)
                copy = keras.models.clone_model(model)
                copy.compile(optimizer="adam", loss=model.loss)
                copy.fit(x[rest], y[rest], epochs=2, verbose=0)
                scores.append(copy.evaluate(x[held_out], y[held_out], verbose=0))
            print(np.mean(scores), "+-", np.std(scores))
        """,
        pytorch="""
            import copy

            import torch

            start = copy.deepcopy(model.state_dict())
            scores = []
            folds = torch.randperm(len(dataset)).chunk(5)
            for number, held_out in enumerate(folds):
                rest = torch.cat([fold for other, fold in enumerate(folds) if other != number])
                model.load_state_dict(start)
                loaders = [
                    torch.utils.data.DataLoader(torch.utils.data.Subset(dataset, rows.tolist()), 32, shuffle=True)
                    for rows in (rest, held_out)
                ]
                train_one_epoch(model, loaders[0])
                scores.append(evaluate(model, loaders[1]))
            print(torch.tensor(scores).mean(), "+-", torch.tensor(scores).std())
        """,
        sources="S4, Learning curves",
    ),
    remedy(
        "per-class-metrics",
        task="classification",
        action="Log precision, recall and F1 for every class, and look at the confusion matrix.",
        why="Accuracy and mean loss hide a class that is never predicted: with 80 % of one class, always answering it "
        "scores 80 %.",
        test="No class has a recall of 0.",
        keras="""
            import numpy as np

            predicted = model.predict(x_val, verbose=0).argmax(axis=1)
            k = int(max(y_val.max(), predicted.max())) + 1
            matrix = np.zeros((k, k), dtype=int)
            np.add.at(matrix, (y_val, predicted), 1)  # rows: truth, columns: prediction
            recall = matrix.diagonal() / np.maximum(matrix.sum(axis=1), 1)
            precision = matrix.diagonal() / np.maximum(matrix.sum(axis=0), 1)
            f1 = 2 * matrix.diagonal() / np.maximum(matrix.sum(axis=0) + matrix.sum(axis=1), 1)
            print(matrix, recall, precision, f1, sep="\\n")
        """,
        pytorch="""
            import torch

            model.eval()
            with torch.no_grad():
                pairs = [(y, model(x.to(device)).argmax(dim=1).cpu()) for x, y in val_loader]
            truth, predicted = map(torch.cat, zip(*pairs))
            k = int(max(truth.max(), predicted.max())) + 1
            matrix = torch.bincount(truth * k + predicted, minlength=k * k).view(k, k)
            recall = matrix.diagonal() / matrix.sum(dim=1).clamp_min(1)
            precision = matrix.diagonal() / matrix.sum(dim=0).clamp_min(1)
            f1 = 2 * matrix.diagonal() / (matrix.sum(dim=0) + matrix.sum(dim=1)).clamp_min(1)
            print(matrix, recall, precision, f1, sep="\\n")
        """,
        sources="S2, S4",
    ),
    remedy(
        "check-metric",
        action="Check that the metric measures what the loss trains: compute it by hand on one batch.",
        why="Accuracy is no metric of a regression: it counts outputs that equal the target exactly, so it stays near "
        "0 while the model is fine. Use the mean absolute error or R2. In a classification, a division of integers, a "
        "wrong axis or probabilities compared with labels give the same picture.",
        test="The metric that you compute by hand agrees with the one that was logged.",
        keras="""
            import numpy as np

            outputs = model.predict(x_val, verbose=0)
            if outputs.shape[-1] > 1:  # classes
                print("accuracy", (outputs.argmax(axis=-1) == y_val).mean())
            else:  # a number
                error = outputs[:, 0] - y_val
                print("MAE", np.abs(error).mean(), "R2", 1 - (error**2).mean() / y_val.var())
        """,
        pytorch="""
            import torch

            model.eval()
            with torch.no_grad():
                inputs, targets = next(iter(val_loader))
                outputs = model(inputs.to(device)).cpu()
            if outputs.shape[-1] > 1:  # classes
                print("accuracy", (outputs.argmax(dim=-1) == targets).float().mean().item())
            else:  # a number
                error = outputs.flatten() - targets.flatten()
                print("MAE", error.abs().mean().item(), "R2", 1 - (error**2).mean().item() / targets.var().item())
        """,
        sources="37 reasons, Recipe",
    ),
    remedy(
        "inspect-predictions",
        action="Look at the predictions themselves: their spread, the worst errors, what they depend on.",
        why="A model that gives every input the same answer, or looks at the background (LIME and SHAP show it), can "
        "still have a low loss.",
        test="The predictions of 100 different inputs are not all alike.",
        keras="""
            import numpy as np

            outputs = model.predict(x_val, verbose=0)
            print("spread over the inputs", outputs.std(axis=0))  # 0: the same answer to everything
            print("predicted classes", np.unique(outputs.argmax(axis=1), return_counts=True))
            print("wrong rows", np.flatnonzero(outputs.argmax(axis=1) != y_val)[:20])
        """,
        pytorch="""
            import torch

            model.eval()
            with torch.no_grad():
                outputs = torch.cat([model(x.to(device)).softmax(dim=1) for x, _ in val_loader])
            print("spread over the inputs", outputs.std(dim=0))  # 0: the same answer to everything
            print("predicted classes", outputs.argmax(dim=1).unique(return_counts=True))
        """,
        sources="S4, S2, Recipe",
    ),
    remedy(
        "tune-threshold",
        task="classification",
        action="Choose the decision threshold on the validation data.",
        why="A loss can improve while every probability stays on one side of 0.5, so that the metric does not move.",
        test="The metric as a function of the threshold has a clear best value that is not 0.5.",
        keras="""
            import numpy as np

            positive = model.predict(x_val, verbose=0)[:, -1]
            for threshold in np.linspace(0.1, 0.9, 9):
                hits = ((positive > threshold) & (y_val == 1)).sum()
                f1 = 2 * hits / max((positive > threshold).sum() + (y_val == 1).sum(), 1)
                print(f"{threshold:.1f} F1 {f1:.3f}")
        """,
        pytorch="""
            import torch

            model.eval()
            with torch.no_grad():
                pairs = [(model(x.to(device)).softmax(dim=1)[:, 1].cpu(), y) for x, y in val_loader]
            positive, truth = map(torch.cat, zip(*pairs))
            for threshold in torch.linspace(0.1, 0.9, 9).tolist():
                hits = ((positive > threshold) & (truth == 1)).sum().item()
                f1 = 2 * hits / max(((positive > threshold).sum() + (truth == 1).sum()).item(), 1)
                print(f"{threshold:.1f} F1 {f1:.3f}")
        """,
        sources="Keras 1597",
    ),
    remedy(
        "select-on-metric",
        action="Choose the checkpoint by the metric that you care about, not by the loss.",
        why="Loss and metric can have their best step far apart; the loss also counts how sure a wrong answer was.",
        test="The best step of the metric is not the best step of the loss.",
        keras="""
            import keras

            save = keras.callbacks.ModelCheckpoint(
                "best.keras", monitor="val_accuracy", mode="max", save_best_only=True
            )
            model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2, callbacks=[save])
        """,
        pytorch="""
            import torch

            best = -1.0
            for epoch in range(2):
                train_one_epoch(model, train_loader)
                model.eval()
                with torch.no_grad():
                    right = [(model(x.to(device)).argmax(dim=1).cpu() == y).float() for x, y in val_loader]
                if (accuracy := torch.cat(right).mean().item()) > best:
                    best = accuracy
                    torch.save(model.state_dict(), "best.pt")
        """,
        sources="S4, Playbook",
    ),
    remedy(
        "evaluate-train-in-eval-mode",
        action="Evaluate the model on the training set with dropout and augmentation off.",
        why="The logged training loss is an average over the epoch with dropout on; that alone can put validation "
        "below it. Evaluated in the same way, the two can be compared.",
        test="In evaluation mode the training loss is at or below the validation loss.",
        keras="""
            print("train     ", model.evaluate(x_train, y_train, verbose=0))
            print("validation", model.evaluate(x_val, y_val, verbose=0))
        """,
        pytorch="""
            import torch

            model.eval()  # dropout off, batch norm with its running statistics
            with torch.no_grad():
                for name, loader in (("train", train_loader), ("validation", val_loader)):
                    losses = [loss_fn(model(x.to(device)), y.to(device)).item() for x, y in loader]
                    print(name, sum(losses) / len(losses))
            model.train()
        """,
        sources="Goodfellow, Learning curves",
    ),
    remedy(
        "train-on-shuffled-labels",
        action="Train once on shuffled labels: validation must fall to chance.",
        why="If it does not, the answer reaches the model by another way than the labels: a leak, or a metric that "
        "counts wrongly.",
        test="Validation accuracy with shuffled labels is that of the largest class.",
        keras="""
            import keras
            import numpy as np

            copy = keras.models.clone_model(model)
            copy.compile(optimizer="adam", loss=model.loss, metrics=["accuracy"])
            copy.fit(x_train, np.random.default_rng(0).permutation(y_train), epochs=2, verbose=0)
            print(copy.evaluate(x_val, y_val, return_dict=True, verbose=0))
        """,
        pytorch="""
            import torch

            inputs = torch.stack([x for x, _ in train_set])
            labels = torch.as_tensor([y for _, y in train_set])
            mixed = torch.utils.data.TensorDataset(inputs, labels[torch.randperm(len(labels))])
            train_one_epoch(model, torch.utils.data.DataLoader(mixed, batch_size=32, shuffle=True))
            print(evaluate(model, val_loader))
        """,
        sources="37 reasons",
    ),
)
