"""Logs as libraries and people write them, and what they say."""

from __future__ import annotations

KERAS = "\n".join(
    line
    for epoch, (loss, held_out) in enumerate([(0.69, 0.7), (0.6, 0.68), (0.5, 0.71)], 1)
    for line in (
        f"Epoch {epoch}/3",
        f"9/9 [==============] - 4s/step - loss: {loss} - accuracy: 0.5 - val_loss: {held_out} - val_accuracy: 0.51",
    )
)
KERAS_3 = (
    "Epoch 1/2\n"
    "\x1b[1m 1/40\x1b[0m \x1b[37m━━━━━━━━━━━━━━━━━━━━\x1b[0m \x1b[1m12s\x1b[0m 325ms/step - loss: 2.5\r"
    "\x1b[1m40/40\x1b[0m \x1b[32m━━━━━━━━━━━━━━━━━━━━\x1b[0m \x1b[1m1s\x1b[0m 3ms/step - loss: 1.2 - val_loss: 1.1\n"
    "Epoch 2/2\n"
    "\x1b[1m40/40\x1b[0m \x1b[32m━━━━━━━━━━━━━━━━━━━━\x1b[0m \x1b[1m0s\x1b[0m 3ms/step - loss: 0.9 - val_loss: 1.0\n"
)
HUGGING_FACE = """\
{'loss': 0.6931, 'grad_norm': 1.23, 'learning_rate': 5e-05, 'epoch': 0.1}
{'loss': 0.6531, 'grad_norm': nan, 'learning_rate': 4e-05, 'epoch': 0.2}
{'eval_loss': 0.66, 'eval_accuracy': 0.61, 'epoch': 0.2}
{'loss': 0.6031, 'grad_norm': 1.03, 'learning_rate': 3e-05, 'epoch': 0.3}
{'eval_loss': 0.64, 'eval_accuracy': 0.63, 'epoch': 0.3}
"""
NANO_GPT = """\
step 0: train loss 4.2874, val loss 4.2823
iter 0: loss 4.2664, time 3540.47ms, mfu -100.00%
iter 10: loss 3.2414, time 12.47ms, mfu 29.91%
step 20: train loss 1.9, val loss 2.0
iter 20: loss 1.99, time 3540.47ms, mfu 29.9%
"""
MEGATRON = """\
 iteration      100/  500000 | consumed samples: 51200 | elapsed time per iteration (ms): 300.1 | lm loss: 7.212E+00 |
 iteration      200/  500000 | consumed samples: 99200 | elapsed time per iteration (ms): 300.2 | lm loss: 6.212E+00 |
 validation loss at iteration 200 | lm loss value: 6.3E+00 | lm loss PPL: 5.4E+02 |
 iteration      300/  500000 | consumed samples: 99900 | elapsed time per iteration (ms): 300.2 | lm loss: 6.012E+00 |
 validation loss at iteration 300 | lm loss value: 6.1E+00 | lm loss PPL: 4.4E+02 |
"""
TORCH_EXAMPLE = """\
Train Epoch: 1 [0/60000 (0%)]\tLoss: 2.300039
Train Epoch: 1 [640/60000 (1%)]\tLoss: 2.213470

Test set: Average loss: 0.0517, Accuracy: 9836/10000 (98%)

Train Epoch: 2 [0/60000 (0%)]\tLoss: 0.300039
Train Epoch: 2 [640/60000 (1%)]\tLoss: 0.213470

Test set: Average loss: 0.0417, Accuracy: 9886/10000 (99%)
"""
FAIRSEQ = """\
2020-01-01 00:00:00 | INFO | train | epoch 001 | loss 9.11 | ppl 315.17 | wps 31251 | num_updates 1000 | lr 0.00012
2020-01-01 00:10:00 | INFO | valid | epoch 001 | valid on 'valid' subset | loss 8.11 | ppl 215.17 | num_updates 1000
2020-01-01 00:20:00 | INFO | train | epoch 002 | loss 7.11 | ppl 115.17 | wps 31251 | num_updates 2000 | lr 0.00022
2020-01-01 00:30:00 | INFO | valid | epoch 002 | valid on 'valid' subset | loss 7.51 | ppl 105.17 | num_updates 2000
"""
LIGHTNING = """\
Epoch 3: 100%|████████| 40/40 [00:01<00:00, 35.2it/s, v_num=0, train_loss=0.512, val_loss=0.6]
Epoch 4:  50%|████    | 20/40 [00:01<00:00, 35.2it/s, v_num=0, train_loss=0.502, val_loss=0.6]
Epoch 4: 100%|████████| 40/40 [00:01<00:00, 35.2it/s, v_num=0, train_loss=0.412, val_loss=0.5]
"""
MMENGINE = """\
06/01 10:00:00 - mmengine - INFO - Epoch(train) [1][ 50/100]  lr: 2.0e-02  eta: 1:02:11  time: 0.3  loss: 0.7321
06/01 10:00:30 - mmengine - INFO - Epoch(train) [1][100/100]  lr: 2.0e-02  eta: 1:02:01  time: 0.3  loss: 0.6321
06/01 10:01:00 - mmengine - INFO - Epoch(val) [1][20/20]    coco/bbox_mAP: 0.1230  coco/bbox_mAP_50: 0.2
06/01 10:02:00 - mmengine - INFO - Epoch(train) [2][ 50/100]  lr: 2.0e-02  eta: 1:00:11  time: 0.3  loss: 0.5321
06/01 10:02:30 - mmengine - INFO - Epoch(train) [2][100/100]  lr: 2.0e-02  eta: 1:00:01  time: 0.3  loss: 0.5021
06/01 10:03:00 - mmengine - INFO - Epoch(val) [2][20/20]    coco/bbox_mAP: 0.2230  coco/bbox_mAP_50: 0.3
"""
YOLO = """\

      Epoch    GPU_mem   box_loss   cls_loss   dfl_loss  Instances       Size
        1/2      2.47G      1.156      2.681      1.223         92        640: 100%|██████████| 8/8 [00:02<00:00]
                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95): 100%|██████████| 4/4 [00:01]
                   all        128        929      0.642      0.537      0.605      0.446

      Epoch    GPU_mem   box_loss   cls_loss   dfl_loss  Instances       Size
        2/2      2.47G      1.056      2.381      1.123         92        640: 100%|██████████| 8/8 [00:02<00:00]
                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95): 100%|██████████| 4/4 [00:01]
                   all        128        929      0.742      0.537      0.705      0.546
"""
CHINESE = """\
第1轮 训练损失: 0.69, 验证损失：0.70 验证准确率: 51.2%
第2轮 训练损失: 0.59, 验证损失：0.65 验证准确率: 55.2%
"""
KEY_VALUE = """\
[2025-01-01 10:00:00,123][INFO] - epoch=3 step=1,200 loss=0.123 acc=97.1% lr=1e-4 grad_norm=nan
[2025-01-01 10:00:01,123][INFO] - a line between, about 3 things
[2025-01-01 10:00:02,123][INFO] - epoch=3 step=1,300 loss=0.113 acc=97.2% lr=1e-4 grad_norm=inf
"""
HAND_WRITTEN = """\
Epoch [1/3], Train Loss: 0.9 | Val Loss: 0.95
Epoch [2/3], Train Loss: 0.8 | Val Loss: 0.91
Epoch [3/3], Train Loss: 0.7 | Val Loss: 0.93
"""
