"""Next steps for the machine: what a step's time is spent on."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "profile-a-step",
        action="Profile ten steps from before the drop and ten from after it.",
        why="Waiting for data, computing and copying look the same in a time per step, and each has another cure.",
        test="One entry of the profile has grown by what the step has.",
        keras="""
            import keras

            callback = keras.callbacks.TensorBoard("logs/profile", profile_batch=0)  # (500, 510) for these batches
            model.fit(x_train, y_train, callbacks=[callback])
        """,
        pytorch="""
            import torch

            with torch.profiler.profile() as profile:
                for _, (inputs, targets) in zip(range(10), train_loader):
                    optimizer.zero_grad()
                    loss_fn(model(inputs.to(device)), targets.to(device)).backward()
                    optimizer.step()
            print(profile.key_averages().table(sort_by="self_cpu_time_total", row_limit=8))
        """,
        sources="",
    ),
    remedy(
        "feed-the-gpu",
        action="Load the data in parallel and ahead of time, from a local disk.",
        why="A slow disk, a cold cache or too few workers leave the processor waiting.",
        test="With one batch repeated in place of the loader, the steps are fast again.",
        keras="""
            import tensorflow as tf

            data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).cache().shuffle(1024).batch(32)
            model.fit(data.prefetch(tf.data.AUTOTUNE))
        """,
        pytorch="""
            import torch

            train_loader = torch.utils.data.DataLoader(
                train_set, batch_size=32, shuffle=True, num_workers=2, persistent_workers=True, prefetch_factor=4
            )
        """,
        sources="",
    ),
    remedy(
        "watch-the-machine",
        action="Look at memory, temperature, clock and other jobs at the time of the drop.",
        why="A throttled clock, swapping and a neighbour on the same card slow a training without touching its losses.",
        test="`nvidia-smi` and `top` show what else runs, the clock, and whether memory grows with the steps.",
        keras="""
            import resource

            print("largest memory, kB:", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # again, 1000 steps later
        """,
        pytorch="""
            import torch

            if torch.cuda.is_available():
                print("memory held:", torch.cuda.memory_reserved())  # it shall not grow with the steps
            # sum losses up with loss.item(): loss itself keeps the graph of every step
        """,
        sources="",
    ),
)
