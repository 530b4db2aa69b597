"""Next steps for agents and for language models that are trained by rewards or preferences."""

from __future__ import annotations

from tb_diagnose.remedies.remedy import remedy

CHAPTER = (
    remedy(
        "limit-policy-updates",
        action="Limit how far one update moves the policy.",
        why="A policy gradient is valid near the policy that collected the data.",
        test="With target_kl set, the approximate KL stays below about 0.03 and the return rises more steadily.",
        sb3="""
            from stable_baselines3 import PPO

            model = PPO("MlpPolicy", env, learning_rate=3e-4, clip_range=0.2, n_epochs=10, target_kl=0.02)
        """,
        cleanrl="""
            for epoch in range(args.update_epochs):
                ...
                if args.target_kl is not None and approx_kl > args.target_kl:
                    break
            # python ppo.py --target-kl 0.02 --clip-coef 0.2 --learning-rate 2.5e-4
        """,
        trl="""
            from trl import GRPOConfig

            config = GRPOConfig(output_dir="out", learning_rate=1e-6, epsilon=0.2, beta=0.02, num_iterations=1)
        """,
        sources="PPO details",
    ),
    remedy(
        "scale-rewards",
        action="Scale rewards to the order of 1, or normalise them.",
        why="Gradients and value losses have the size of the rewards: at hundreds, one update saturates the policy and "
        "clipped gradients never fit the value function.",
        test="With rewards divided by their standard deviation, value loss and KL have usual sizes at once.",
        sb3="""
            from stable_baselines3.common.vec_env import VecNormalize

            env = VecNormalize(env, norm_obs=True, norm_reward=True)
        """,
        cleanrl="""
            import gymnasium as gym
            import numpy as np

            env = gym.wrappers.NormalizeReward(env, gamma=0.99)
            env = gym.wrappers.TransformReward(env, lambda reward: np.clip(reward, -10, 10))
        """,
        trl="""
            from trl import GRPOConfig

            config = GRPOConfig(output_dir="out", scale_rewards=True)  # advantages over their group's deviation
        """,
        sources="PPO details",
    ),
    remedy(
        "raise-entropy-bonus",
        action="Raise the weight of the entropy, or explore longer.",
        why="The bonus keeps actions random for as long as the returns say little.",
        test="With a larger weight the entropy falls slowly, and the return goes on rising after the old plateau.",
        sb3="""
            from stable_baselines3 import DQN, PPO

            model = PPO("MlpPolicy", env, ent_coef=0.01)
            model = DQN("MlpPolicy", env, exploration_fraction=0.3, exploration_final_eps=0.05)
        """,
        cleanrl="""
            loss = pg_loss - args.ent_coef * entropy_loss + args.vf_coef * v_loss
            # python ppo.py --ent-coef 0.02
        """,
        trl="""
            from trl import GRPOConfig

            # Sample more freely, and let unlikely tokens grow faster (DAPO).
            config = GRPOConfig(output_dir="out", temperature=1.0, epsilon_high=0.28, beta=0.02)
        """,
        sources="PPO details",
    ),
    remedy(
        "check-reward",
        action="Check what the reward is in a few episodes, step by step.",
        why="A reward that is always the same, or that never arrives, looks like an agent that cannot learn.",
        test="Among a hundred random episodes or answers at least two have different rewards.",
        sb3="""
            for episode in range(100):
                observation, _ = env.reset()
                rewards, done = [], False
                while not done:
                    observation, reward, terminated, truncated, info = env.step(env.action_space.sample())
                    rewards.append(reward)
                    done = terminated or truncated
                print(sum(rewards), len(rewards), "time limit" if truncated else "terminated")
        """,
        cleanrl="""
            returns = []
            for episode in range(100):
                env.reset()
                total, done = 0.0, False
                while not done:
                    _, reward, terminated, truncated, _ = env.step(env.action_space.sample())
                    total, done = total + reward, terminated or truncated
                returns.append(total)
            print(sorted(set(returns)))
        """,
        trl="""
            prompts = [example["prompt"] for example in dataset.select(range(8)) for _ in range(8)]
            answers = generate(prompts)  # with the untrained model, at the temperature of the training
            for start in range(0, len(prompts), 8):
                print(reward_function(prompts=prompts[start : start + 8], completions=answers[start : start + 8]))
        """,
        sources="RL debugging",
    ),
    remedy(
        "shape-reward",
        action="Give a reward on the way to the goal, or start closer to it.",
        why="Random actions that never reach the goal never see its reward, so there is no gradient towards it.",
        test="With a potential-based bonus or an easier task, some early episodes earn more than others.",
        sb3="""
            import gymnasium as gym

            class Shaped(gym.Wrapper):
                def reset(self, **kwargs):
                    observation, info = self.env.reset(**kwargs)
                    self.before = potential(observation)  # higher is closer to the goal
                    return observation, info

                def step(self, action):
                    observation, reward, terminated, truncated, info = self.env.step(action)
                    now = 0.0 if terminated else potential(observation)
                    reward, self.before = reward + 0.99 * now - self.before, now
                    return observation, reward, terminated, truncated, info
        """,
        trl="""
            def partial_credit(completions, answer, **kwargs):
                # Some reward for the right format, more for a close answer, all of it for the right one.
                return [0.1 * has_format(c) + 0.4 * is_close(c, a) + 0.5 * is_right(c, a)
                        for c, a in zip(completions, answer)]
        """,
        sources="RL debugging",
    ),
    remedy(
        "check-value-function",
        action="Check that the value function is trained, and on what.",
        why="Its loss may have weight 0, its features may be detached, or its targets too large for clipped gradients.",
        test="Fit the value function alone to the returns of one batch: its explained variance rises above 0.5.",
        sb3="""
            from stable_baselines3 import PPO

            model = PPO("MlpPolicy", env, vf_coef=0.5, max_grad_norm=0.5, gae_lambda=0.95, gamma=0.99)
            print([name for name, p in model.policy.named_parameters() if not p.requires_grad])
        """,
        cleanrl="""
            optimizer = torch.optim.Adam(agent.critic.parameters(), lr=1e-3)
            for _ in range(500):
                values = agent.get_value(b_obs).flatten()
                loss = ((values - b_returns) ** 2).mean()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            print(1 - (b_returns - values).var() / b_returns.var())
        """,
        sources="PPO details",
    ),
    remedy(
        "watch-true-reward",
        action="Evaluate the score that you want on its own, and stop when it falls.",
        why="The trained reward is a proxy; only a score that the agent is not trained on shows when it is exploited.",
        test="Plot the true score of all checkpoints: the best one lies before the end.",
        sb3="""
            from stable_baselines3.common.callbacks import EvalCallback, StopTrainingOnNoModelImprovement

            stop = StopTrainingOnNoModelImprovement(max_no_improvement_evals=10, min_evals=20)
            evaluate = EvalCallback(true_env, n_eval_episodes=20, eval_freq=5_000, callback_after_eval=stop,
                                    best_model_save_path="best")
            model.learn(1_000_000, callback=evaluate)
        """,
        trl="""
            from trl import GRPOConfig

            config = GRPOConfig(output_dir="out", beta=0.05, eval_strategy="steps", eval_steps=50,
                                save_steps=50, load_best_model_at_end=True, metric_for_best_model="eval_reward")
        """,
        sources="RL debugging",
    ),
    remedy(
        "read-the-answers",
        action="Read twenty answers from the start, the middle and the end of the training.",
        why="How a reward is exploited, or why answers do not end, is seen at a glance in the text and in no curve.",
        test="Among twenty answers there is none that you would not want to have rewarded.",
        trl="""
            from trl import GRPOConfig

            config = GRPOConfig(output_dir="out", log_completions=True, num_completions_to_print=20)
        """,
        sources="RL debugging",
    ),
    remedy(
        "raise-completion-length",
        action="Raise the length limit, or leave truncated answers out of the loss.",
        why="A truncated answer is rewarded for a fragment.",
        test="With twice the limit the truncated share falls below a tenth.",
        trl="""
            from trl import GRPOConfig

            config = GRPOConfig(output_dir="out", max_completion_length=1024, mask_truncated_completions=True)
        """,
        sources="RL debugging",
    ),
    remedy(
        "penalise-length",
        action="Take something off the reward of long answers.",
        why="Where longer answers earn more, the model writes until the limit.",
        test="With the penalty the mean length settles below the limit, and the true score does not fall.",
        trl="""
            def length_penalty(completion_ids, **kwargs):
                limit, soft = 1024, 768
                return [-max(0, len(ids) - soft) / (limit - soft) for ids in completion_ids]

            trainer = GRPOTrainer(model, reward_funcs=[reward_function, length_penalty], args=config,
                                  train_dataset=dataset)
        """,
        sources="RL debugging",
    ),
    remedy(
        "check-preference-pairs",
        action="Check that chosen and rejected differ, in the right columns, and that updates reach the model.",
        why="A loss that stays at ln 2 says that the model rates both answers alike: the pairs are equal or labelled "
        "at random, or nothing is trained.",
        test="Twenty pairs alone can be fitted: the margin grows and the accuracy reaches 1 in a few hundred steps.",
        trl="""
            from trl import DPOConfig, DPOTrainer

            print(sum(row["chosen"] == row["rejected"] for row in dataset), "equal pairs of", len(dataset))
            config = DPOConfig(output_dir="out", learning_rate=5e-6, beta=0.1, num_train_epochs=50)
            few = dataset.select(range(20))
            trainer = DPOTrainer(model, args=config, train_dataset=few, processing_class=tokenizer)
            print([name for name, p in trainer.model.named_parameters() if p.requires_grad][:5])
            trainer.train()
        """,
        sources="RL debugging",
    ),
)
