"""Next steps for the log: enough points, one training a directory."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "log-more-often",
        action="Log every 50 to 100 batches.",
        why="A curve of a few points cannot show when something began, and short spikes fall between its points.",
        test="The curve has at least 30 points.",
        keras="""
            import keras

            board = keras.callbacks.TensorBoard("logs", update_freq=50)
            model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2, callbacks=[board])
        """,
        pytorch="""
            for step, (x, y) in enumerate(train_loader):
                optimizer.zero_grad()
                loss = loss_fn(model(x.to(device)), y.to(device))
                loss.backward()
                optimizer.step()
                if step % 50 == 0:
                    writer.add_scalar("Loss/train", loss.item(), step)
            writer.flush()
        """,
        sources="S1",
    ),
    remedy(
        "separate-runs",
        action="Write every training to its own directory; when resuming, purge the steps that will be repeated.",
        why="Two trainings in one directory are drawn as one curve that jumps back, and no best step can be named.",
        test="TensorBoard lists one run for each training, and no curve goes back.",
        keras="""
            import datetime

            import keras

            started = datetime.datetime.now().strftime("%Y%m%d-%H%M%S")
            board = keras.callbacks.TensorBoard(f"logs/{started}")
        """,
        pytorch="""
            from torch.utils.tensorboard import SummaryWriter

            writer = SummaryWriter()  # a new directory below runs/, by date and time
            writer = SummaryWriter("logs/resumed", purge_step=1000)  # goes on at step 1000
        """,
        sources="S1",
    ),
    remedy(
        "close-the-writer",
        action="Close the writer, and flush it after every epoch.",
        why="What was not flushed when a training is killed is lost, and a file cut off in a record cannot be read "
        "to its end.",
        test="The last step in TensorBoard is the last step of the training.",
        keras="""
            import tensorflow as tf

            with tf.summary.create_file_writer("logs/own").as_default():  # closes it, also on an error
                tf.summary.scalar("loss", 0.5, step=0)
                tf.summary.flush()
        """,
        pytorch="""
            from torch.utils.tensorboard import SummaryWriter

            with SummaryWriter("logs/own", flush_secs=30) as writer:  # closes it, also on an error
                writer.add_scalar("Loss/train", 0.5, 0)
                writer.flush()
        """,
        sources="",
    ),
)
