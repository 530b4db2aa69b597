"""Next steps for the data: splits, scaling, balance, order, amount."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "independent-splits",
        action="Split the data once, before any other step: shuffled, or by date where the rows are in time order.",
        why="Validation only tells something about data that training never saw. Rows that are sorted by class must be "
        "shuffled before the split. Time series must not be: every validation row has to lie after the training rows.",
        test="The row numbers of the two splits do not overlap and the class shares agree (time series: every "
        "validation date is later).",
        keras="""
            import numpy as np

            # with scikit-learn: train_test_split(x, y, test_size=0.2, shuffle=True, stratify=y)
            order = np.random.default_rng(0).permutation(len(x))  # time series: np.arange(len(x))
            train, val = np.split(order, [int(0.8 * len(x))])
            x_train, y_train, x_val, y_val = x[train], y[train], x[val], y[val]
        """,
        pytorch="""
            import torch

            parts = torch.Generator().manual_seed(0)
            train_set, val_set = torch.utils.data.random_split(dataset, [0.8, 0.2], generator=parts)
            # time series: Subset(dataset, range(cut)) and Subset(dataset, range(cut, len(dataset)))
            assert set(train_set.indices).isdisjoint(val_set.indices)
        """,
        sources="S0, S4",
    ),
    remedy(
        "deduplicate-splits",
        action="Remove validation rows that are in the training set as well.",
        why="A model answers rows that it was trained on from memory. Crops of one image and frames of one video count "
        "as duplicates too.",
        test="Count the validation rows whose bytes occur in the training set: it must be 0.",
        keras="""
            import numpy as np

            seen = {row.tobytes() for row in x_train}
            twin = np.array([row.tobytes() in seen for row in x_val])
            print(f"{twin.mean():.1%} of the validation rows are in the training set")
            x_val, y_val = x_val[~twin], y_val[~twin]
        """,
        pytorch="""
            import torch

            seen = {inputs.numpy().tobytes() for inputs, _ in train_set}
            fresh = [i for i, (inputs, _) in enumerate(val_set) if inputs.numpy().tobytes() not in seen]
            print(len(val_set) - len(fresh), "validation rows are in the training set")
            val_set = torch.utils.data.Subset(val_set, fresh)
        """,
        sources="S0, 37 reasons",
    ),
    remedy(
        "split-by-group",
        action="Keep rows that belong together (same patient, user, video, day) on one side of the split.",
        why="Rows of one patient or one day resemble each other. Split apart, they leak the answer from training into "
        "validation.",
        test="No group is in both splits, and the validation score falls to a realistic level.",
        keras="""
            import numpy as np

            # groups: shape (n,), for instance the patient of each row
            names = np.random.default_rng(0).permutation(np.unique(groups))
            held_out = np.isin(groups, names[: len(names) // 5])
            x_train, y_train, x_val, y_val = x[~held_out], y[~held_out], x[held_out], y[held_out]
        """,
        pytorch="""
            import torch

            # groups: one integer a row, for instance the patient
            names = groups.unique()[torch.randperm(len(groups.unique()))]
            held_out = torch.isin(groups, names[: len(names) // 5])
            train_set = torch.utils.data.Subset(dataset, (~held_out).nonzero().flatten().tolist())
            val_set = torch.utils.data.Subset(dataset, held_out.nonzero().flatten().tolist())
        """,
        sources="37 reasons",
    ),
    remedy(
        "fit-preprocessing-on-train",
        action="Compute mean, standard deviation, vocabulary and all other statistics on the training part only.",
        why="Statistics of all the data carry information about the validation rows into training.",
        test="Recompute them from the training part alone: the validation score must not change much.",
        keras="""
            mean, std = x_train.mean(axis=0), x_train.std(axis=0) + 1e-7  # of the training part only
            x_train = (x_train - mean) / std
            x_val = (x_val - mean) / std
        """,
        pytorch="""
            import torch

            inputs = torch.stack([inputs for inputs, _ in train_set])  # the training part only
            mean, std = inputs.mean(dim=0), inputs.std(dim=0) + 1e-7

            def prepare(batch):
                return (batch - mean) / std
        """,
        sources="S0",
    ),
    remedy(
        "check-loader",
        action="Check what the two loaders really deliver: different rows, the same preprocessing, the same classes.",
        why="A generator that draws validation batches from the training folder, another class order or a missing "
        "scaling shows only in the curves.",
        test="Print the range, the mean and the label counts of one batch from each loader.",
        keras="""
            import numpy as np

            for name, x, y in (("train", x_train, y_train), ("validation", x_val, y_val)):
                print(name, x.shape, x.dtype, x.min(), x.mean(), x.max(), np.unique(y, return_counts=True))
            assert not np.shares_memory(x_train, x_val)
        """,
        pytorch="""
            for name, loader in (("train", train_loader), ("validation", val_loader)):
                x, y = next(iter(loader))
                print(name, len(loader.dataset), x.min(), x.mean(), x.max(), y.unique(return_counts=True))
            assert train_loader.dataset is not val_loader.dataset
        """,
        sources="S0, Recipe, Goodfellow",
    ),
    remedy(
        "scale-inputs",
        action="Scale the inputs to 0..1, or centre them and divide by their standard deviation.",
        why="With values of 0..255, or all close to one constant, the first loss can be enormous, the first layer "
        "saturates, or the gradient hardly depends on the input.",
        test="After scaling, one batch has a mean near 0 (or 0.5) and a standard deviation near 1 (or 0.3).",
        keras="""
            import keras

            scale = keras.layers.Normalization()
            scale.adapt(x_train)  # the training part only
            scaled = keras.Sequential([scale, model])  # for 0..255: keras.layers.Rescaling(1 / 255)
        """,
        pytorch="""
            import torch

            inputs = torch.stack([inputs for inputs, _ in train_set]).float()
            mean, std = inputs.mean(), inputs.std().clamp_min(1e-7)

            def scale(batch):
                return (batch.float() - mean) / std  # for 0..255: batch.float() / 255
        """,
        sources="S0, S2, S3, CS231n",
    ),
    remedy(
        "normalise-per-channel",
        modality="image",
        action="Standardise images per channel with the statistics of your own training set.",
        why="Channels of different range pull the first layer in different directions. The statistics of ImageNet are "
        "a start; your own are better.",
        test="Each channel of one batch has a mean near 0 and a standard deviation near 1.",
        keras="""
            mean = x_train.mean(axis=(0, 1, 2), keepdims=True)  # images as (n, height, width, channels)
            std = x_train.std(axis=(0, 1, 2), keepdims=True) + 1e-7
            x_train, x_val = (x_train - mean) / std, (x_val - mean) / std
        """,
        pytorch="""
            import torch

            images = torch.stack([image for image, _ in train_set]).float()  # (n, channels, height, width)
            mean = images.mean(dim=(0, 2, 3)).view(-1, 1, 1)
            std = images.std(dim=(0, 2, 3)).view(-1, 1, 1) + 1e-7

            def normalise(image):
                return (image.float() - mean) / std
        """,
        sources="S2",
    ),
    remedy(
        "scale-targets",
        task="regression",
        action="Centre and scale the targets of a regression, and undo it on the predictions.",
        why="A target in the thousands gives a first loss in the millions, and gradients to match.",
        test="A model that always answers the mean has a loss of 1 (mean squared error of scaled targets).",
        keras="""
            mean, std = y_train.mean(), y_train.std()
            y_train, y_val = (y_train - mean) / std, (y_val - mean) / std
            predicted = model.predict(x_val) * std + mean  # back in the units of the target
        """,
        pytorch="""
            import torch

            targets = torch.as_tensor([float(target) for _, target in train_set])
            mean, std = targets.mean(), targets.std()
            scaled = (targets - mean) / std
        """,
        sources="Recipe, 37 reasons",
    ),
    remedy(
        "class-weights",
        task="classification",
        action="Weight the loss of each class by N / (K * n_i).",
        why="With unequal classes the cheapest way to a lower loss is to answer the largest class. Weights make an "
        "error on a rare class cost as much. Weights by the effective number of samples are a milder form.",
        test="The recall of the rarest class leaves 0 within the first epochs.",
        keras="""
            import numpy as np

            classes, counts = np.unique(y_train, return_counts=True)
            weights = len(y_train) / (len(classes) * counts)
            model.fit(x_train, y_train, class_weight=dict(zip(classes.tolist(), weights.tolist())))
        """,
        pytorch="""
            import torch

            labels = torch.as_tensor([target for _, target in train_set])
            counts = torch.bincount(labels)
            weights = len(labels) / (len(counts) * counts)
            loss_fn = torch.nn.CrossEntropyLoss(weight=weights.to(device))
        """,
        sources="S1, S2, S4, 37 reasons",
    ),
    remedy(
        "resample-classes",
        task="classification",
        action="Draw rare classes more often, so that a batch holds every class.",
        why="A batch without a single rare example cannot teach anything about it.",
        test="Count the labels of ten batches: the shares are about equal.",
        keras="""
            import numpy as np

            draw = np.random.default_rng(0)
            rows = [np.flatnonzero(y_train == c) for c in np.unique(y_train)]
            most = max(map(len, rows))
            balanced = draw.permutation(np.concatenate([draw.choice(r, most) for r in rows]))
            model.fit(x_train[balanced], y_train[balanced])
        """,
        pytorch="""
            import torch

            labels = torch.as_tensor([target for _, target in train_set])
            weights = 1.0 / torch.bincount(labels)[labels]
            sampler = torch.utils.data.WeightedRandomSampler(weights, num_samples=len(labels))
            train_loader = torch.utils.data.DataLoader(train_set, batch_size=32, sampler=sampler)
        """,
        sources="S4, 37 reasons",
    ),
    remedy(
        "shuffle-every-epoch",
        action="Shuffle the training data again in every epoch.",
        why="Data in a fixed order repeats the same sawtooth in the loss every epoch. Data sorted by class makes the "
        "model forget the classes that came first.",
        test="The period of the pattern equals the number of steps of one epoch, and it is gone after shuffling.",
        keras="""
            import tensorflow as tf

            data = tf.data.Dataset.from_tensor_slices((x_train, y_train))
            data = data.shuffle(len(x_train), reshuffle_each_iteration=True).batch(32)
            model.fit(data, shuffle=False)  # the data shuffles itself; arrays: fit(x_train, y_train, shuffle=True)
        """,
        pytorch="""
            import torch

            train_loader = torch.utils.data.DataLoader(train_set, batch_size=32, shuffle=True)
        """,
        sources="Crash Course, S0, 37 reasons",
    ),
    remedy(
        "clean-labels",
        action="Look at the examples with the highest loss: outliers and wrong labels are among them.",
        why="Wrong labels set a lower limit to the loss, and a few outliers can dominate the gradient.",
        test="Of the 20 worst examples, count those whose label you would change.",
        keras="""
            import numpy as np

            likely = model.predict(x_train, verbose=0)[np.arange(len(y_train)), y_train]
            for row in np.argsort(likely)[:20]:
                print(row, y_train[row], f"probability of its own label {likely[row]:.4f}")
        """,
        pytorch="""
            import torch

            model.eval()
            with torch.no_grad():
                losses = torch.cat([
                    torch.nn.functional.cross_entropy(model(x.to(device)), y.to(device), reduction="none")
                    for x, y in torch.utils.data.DataLoader(train_set, batch_size=256)
                ])
            print(losses.topk(20))  # row numbers of train_set
        """,
        sources="S1, S4, Crash Course",
    ),
    remedy(
        "inspect-bad-batch",
        action="Find the batch at the step of the jump and look at its examples.",
        why="A burst in the loss is often one batch: an outlier, an empty text, a broken image, a NaN.",
        test="Run only that batch through the model saved before the jump: its loss is far above the others'.",
        keras="""
            import numpy as np

            losses = [
                model.evaluate(x_train[i : i + 32], y_train[i : i + 32], verbose=0, return_dict=True)["loss"]
                for i in range(0, len(x_train), 32)
            ]
            worst = int(np.argmax(losses)) * 32
            print(losses, x_train[worst : worst + 32].min(), x_train[worst : worst + 32].max())
        """,
        pytorch="""
            import torch

            model.eval()
            with torch.no_grad():
                for number, (x, y) in enumerate(train_loader):
                    loss = loss_fn(model(x.to(device)), y.to(device)).item()
                    print(number, f"loss {loss:.4f}", f"inputs {x.min():.3g} to {x.max():.3g}")
        """,
        sources="Crash Course, Playbook",
    ),
    remedy(
        "compare-splits",
        action="Compare the two splits: class shares, mean and range of the inputs, where the data comes from.",
        why="Validation measures only the kind of data that training has seen: clean training images and noisy test "
        "images are two tasks.",
        test="Train a small classifier to tell the two splits apart: better than chance means that they differ.",
        keras="""
            import numpy as np

            for name, x, y in (("train", x_train, y_train), ("validation", x_val, y_val)):
                classes, counts = np.unique(y, return_counts=True)
                print(name, dict(zip(classes.tolist(), (counts / len(y)).round(3).tolist())))
                print(name, f"mean {x.mean():.4f} deviation {x.std():.4f} from {x.min()} to {x.max()}")
        """,
        pytorch="""
            import torch

            for name, loader in (("train", train_loader), ("validation", val_loader)):
                x, y = map(torch.cat, zip(*loader))
                print(name, (torch.bincount(y) / len(y)).tolist())
                print(name, f"mean {x.mean():.4f} deviation {x.std():.4f} from {x.min()} to {x.max()}")
        """,
        sources="S1, S4, Learning curves",
    ),
    remedy(
        "find-unseen-examples",
        action="Look for validation examples unlike anything in training (anomaly detection).",
        why="A kind of example that training never contained cannot be learned: collect such examples, or handle them "
        "as anomalies instead of classifying them.",
        test="Sort the validation rows by their distance to the nearest training row and look at the farthest.",
        keras="""
            import numpy as np

            a, b = x_train.reshape(len(x_train), -1), x_val.reshape(len(x_val), -1)
            distance = np.array([np.sqrt(((a - row) ** 2).sum(axis=1)).min() for row in b])
            print("look at the validation rows", np.argsort(distance)[::-1][:20])
        """,
        pytorch="""
            import torch

            a = torch.cat([x.flatten(1) for x, _ in train_loader])
            b = torch.stack([x.flatten() for x, _ in val_set])
            distance = torch.cdist(b, a).min(dim=1).values
            print("look at the validation rows", distance.argsort(descending=True)[:20].tolist())
        """,
        sources="S1",
    ),
    remedy(
        "more-data",
        action="Collect more training data, first of the kinds on which the model fails.",
        why="More examples are the most reliable cure for overfitting, and the only one where a kind of example is "
        "missing.",
        test="Train on a half and on all: if the validation loss still falls, more will help.",
        keras="""
            import keras

            for share in (0.25, 0.5, 1.0):
                rows = int(share * len(x_train))
                copy = keras.models.clone_model(model)
                copy.compile(optimizer="adam", loss=model.loss)
                copy.fit(x_train[:rows], y_train[:rows], epochs=10, verbose=0)
                print(share, copy.evaluate(x_val, y_val, verbose=0))
        """,
        pytorch="""
            import copy

            import torch

            start = copy.deepcopy(model.state_dict())
            for share in (0.25, 0.5, 1.0):
                model.load_state_dict(start)
                part = torch.utils.data.Subset(train_set, range(int(share * len(train_set))))
                train_one_epoch(model, torch.utils.data.DataLoader(part, batch_size=32, shuffle=True))
                print(share, evaluate(model, val_loader))
        """,
        sources="S1, S4, Learning curves, CS231n",
    ),
    remedy(
        "select-features",
        action="Shuffle one input column at a time: drop columns that do not matter, and be suspicious of one that "
        "decides alone.",
        why="Weak columns feed overfitting, and a column that knows the answer is a leak.",
        test="The validation loss rises when an important column is shuffled, and does not for a useless one.",
        keras="""
            import numpy as np

            for column in range(x_val.shape[-1]):
                mixed = x_val.copy()
                mixed[..., column] = np.random.default_rng(0).permutation(mixed[..., column])
                print(column, model.evaluate(mixed, y_val, verbose=0))
        """,
        pytorch="""
            import torch

            x, y = map(torch.cat, zip(*val_loader))
            model.eval()
            with torch.no_grad():
                for column in range(x.shape[1]):
                    mixed = x.clone()
                    mixed[:, column] = mixed[torch.randperm(len(x)), column]
                    print(column, loss_fn(model(mixed.to(device)), y.to(device)).item())
        """,
        sources="S4, 37 reasons",
    ),
)
